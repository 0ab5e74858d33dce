/** What was opened last in this browser; the newest first. */
export interface Recent {
  readonly id: string
  readonly title: string
  /** Its projects, as one text. */
  readonly projects?: string
  readonly unit: string
  readonly year: number | null
  readonly openedAt: string
}

const storageKey = 'jiheng.recent'
const kept = 12

export const recents = (): readonly Recent[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(saved) ? saved : []
  } catch {
    return []
  }
}

/** Notes that a document was opened. */
export const rememberOpened = (opened: Recent): void => {
  const others = recents().filter(({ id }) => id !== opened.id)
  try {
    localStorage.setItem(storageKey, JSON.stringify([opened, ...others].slice(0, kept)))
  } catch {
    // Without storage the list stays empty.
  }
}

/** Forgets a document that is no longer there. */
export const forgetOpened = (gone: string): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(recents().filter(({ id }) => id !== gone)))
  } catch {
    // Nothing was kept.
  }
}
