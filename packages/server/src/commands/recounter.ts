import { understoodShare } from '@jiheng/core/form'
import type { ServerContext } from '../context.ts'
import { findingsOf } from '../suppressions-of.ts'

/** Disclosures that are taken up at once. */
const batch = 20

/**
 * Counts and checks anew, one by one, what an older engine had checked: after an update the library must not show findings
 * of rules that changed. `isStopped` is asked between two; the server answers others meanwhile.
 */
export const recount = async (
  { store, engine, heavy, findRevision }: Pick<ServerContext, 'store' | 'engine' | 'heavy' | 'findRevision'>,
  isStopped: () => boolean,
): Promise<number> => {
  let done = 0
  const failed = new Set<string>()
  while (!isStopped()) {
    const outdated = await store.outdatedDisclosures(engine.version, batch + failed.size)
    const ids = outdated.filter((id) => !failed.has(id))
    if (ids.length === 0) return done
    for (const id of ids) {
      if (isStopped()) return done
      const row = await store.findDisclosure(id)
      const revision = row && (await findRevision(id, row.latest))
      if (!revision) {
        failed.add(id)
        continue
      }
      const { disclosure, number } = revision
      await store.reindexDisclosure({
        id,
        number,
        disclosure,
        findings: await findingsOf({ store, heavy }, id, disclosure),
        understood: understoodShare(disclosure),
        engine: engine.version,
      })
      done++
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return done
}
