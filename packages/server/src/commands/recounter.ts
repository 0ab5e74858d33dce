import type { RecountView } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { countingOf } from '../named/counting.ts'
import { checkedOf } from '../suppressions-of.ts'

type Context = Pick<ServerContext, 'store' | 'engine' | 'heavy' | 'findRevision'>

/** Disclosures that are taken up at once. */
const batch = 20

/**
 * Counts anew what was counted by an older engine or by other profiles than those chosen now: the library must not show
 * findings that the page of a document does not.
 */
export interface Recounter {
  /** Begins, or goes on with what runs already; what is chosen meanwhile counts from the next document on. */
  readonly begin: () => void
  /** Whether it runs, how many documents still wait, and how many there were with them. */
  readonly state: () => Promise<RecountView>
  /** Takes up no further document, and waits for the one begun. */
  readonly close: () => Promise<void>
}

const recountOne = async (context: Context, id: string): Promise<boolean> => {
  const { store, findRevision } = context
  const row = await store.findDisclosure(id)
  const revision = row && (await findRevision(id, row.latest))
  if (!revision) return false
  const { disclosure, number } = revision
  await store.reindexDisclosure({ id, number, disclosure, ...(await checkedOf(context, id, disclosure)) })
  return true
}

/** One document after the other: the server answers others meanwhile. What cannot be counted is left and told. */
export const createRecounter = (context: Context, onFault: (error: unknown) => void): Recounter => {
  const { store } = context
  let closed = false
  let running: Promise<void> | null = null
  let again = false
  let done = 0

  const round = async (): Promise<void> => {
    const failed = new Set<string>()
    while (!closed) {
      const { stamp } = await countingOf(context)
      const outdated = await store.outdatedDisclosures(stamp, batch + failed.size)
      const ids = outdated.filter((id) => !failed.has(id))
      if (ids.length === 0) return
      for (const id of ids) {
        if (closed) return
        const counted = await recountOne(context, id).catch((error: unknown) => {
          onFault(error)
          return false
        })
        if (!counted) failed.add(id)
        done++
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }
  const begin = (): void => {
    again = running !== null
    if (running === null) done = 0
    running ??= round()
      .catch(onFault)
      .finally(() => {
        running = null
        // What was chosen when the last document had just been looked at.
        if (again && !closed) begin()
      })
  }

  return {
    begin,
    state: async () => {
      if (running === null) return { running: false, left: 0, total: 0 }
      const left = await store.countOutdated((await countingOf(context)).stamp)
      return { running: true, left, total: done + left }
    },
    close: async () => {
      closed = true
      await running
    },
  }
}
