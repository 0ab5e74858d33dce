import type { DisclosureRow, Revision } from '@jiheng/store'
import type { ServerContext } from './context.ts'
import { Refusal } from './errors/refusal.ts'

/** A disclosure's row, or the refusal that there is none. */
export const loadRow = async ({ store }: ServerContext, id: string): Promise<DisclosureRow> => {
  const row = await store.findDisclosure(id)
  if (!row) throw new Refusal('not-found')
  return row
}

/** A disclosure with one revision, the newest by default. */
export const loadDisclosure = async (
  context: ServerContext,
  id: string,
  number?: number,
): Promise<{ readonly row: DisclosureRow; readonly revision: Revision }> => {
  const row = await loadRow(context, id)
  const revision = await context.findRevision(id, number ?? row.latest)
  if (!revision) throw new Refusal('not-found')
  return { row, revision }
}
