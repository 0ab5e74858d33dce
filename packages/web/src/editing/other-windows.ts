import { whenTabCloses } from '../app/open-tabs.ts'
import { draftsElsewhere, takeOverDraft, watchDrafts } from './draft-storage.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What a window does with what others hold of its document. */
export interface OtherWindowsHandlers {
  /** Whether this window has steps of its own: then what others left waits for another time. */
  readonly busy: () => boolean
  /** A window that is closed left these steps; they are this one's now. */
  readonly onLeft: (copy: WorkingCopy) => void
  /** So many unsaved steps are held by windows that are open. */
  readonly onElsewhere: (steps: number) => void
}

/** Looks after a document's unsaved steps in the other windows of this browser; answers how to stop. */
export const watchOtherWindows = (id: string, { busy, onLeft, onElsewhere }: OtherWindowsHandlers): (() => void) => {
  const closing = new AbortController()
  const awaited = new Set<string>()
  const takeOver = async (): Promise<void> => {
    if (busy()) return
    const left = await takeOverDraft(id)
    if (left && !closing.signal.aborted) onLeft(left)
  }
  const look = async (): Promise<void> => {
    const others = await draftsElsewhere(id)
    if (closing.signal.aborted) return
    onElsewhere(others.reduce((sum, { steps }) => sum + steps, 0))
    for (const { tab } of others.filter((other) => !awaited.has(other.tab))) {
      awaited.add(tab)
      void whenTabCloses(tab, closing.signal).then(
        () => takeOver().then(look),
        () => undefined,
      )
    }
  }
  void takeOver()
  void look()
  const stop = watchDrafts(id, () => void look())
  return () => {
    closing.abort()
    stop()
  }
}
