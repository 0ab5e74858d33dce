import type { ReportBody } from '../api/index.ts'
import { chosenIds } from '../bulk/chosen-documents.ts'
import type { ServerContext } from '../context.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import type { ReportTask } from '../writing/messages.ts'
import { nextOf, type ReportedDocument } from './present-report.ts'

export interface Gathered {
  readonly documents: readonly ReportedDocument[]
  readonly found: ReportTask['documents']
}

/** The newest revision of each chosen document, with what was set aside in it. */
export const gatherDocuments = async (
  { store }: Pick<ServerContext, 'store'>,
  chosen: ReportBody['documents'],
  onOne: () => void,
): Promise<Gathered> => {
  const documents: ReportedDocument[] = []
  const found: ReportTask['documents'][number][] = []
  for await (const id of chosenIds(store, chosen)) {
    const row = await store.findDisclosure(id)
    const revision = row && (await store.findRevision(id, row.latest))
    onOne()
    if (revision === undefined) continue
    const { disclosure, number } = revision
    documents.push({ id, number, next: nextOf(disclosure) })
    found.push({ disclosure, suppressions: await suppressionsOf({ store }, id, disclosure) })
  }
  return { documents, found }
}
