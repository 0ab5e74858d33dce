import type { ServerContext } from './context.ts'

/**
 * The sums over the labels of a disclosure's forms as they were read, in its first revision: what corrections added since
 * is no part of the layout.
 */
export const layoutsAsRead = async (
  { findRevision, engine }: Pick<ServerContext, 'findRevision' | 'engine'>,
  id: string,
): Promise<readonly string[]> => {
  const first = await findRevision(id, 1)
  return first ? engine.fingerprints(first.disclosure) : []
}
