import type { ReportBody } from '../api/types.ts'

/** What a report was asked for. */
interface Asked {
  readonly id: string
  readonly body: ReportBody
}

const storageKey = 'jiheng.reports'
const kept = 8
/** Longer lists of documents would fill the browser's storage. */
const most = 5_000

const all = (): readonly Asked[] => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(saved) ? saved : []
  } catch {
    return []
  }
}

/** Remembers in this browser of which documents a report is made: the server forgets it when it ends. */
export const rememberReport = (asked: Asked): void => {
  const { documents } = asked.body
  if (documents.kind === 'ids' && documents.ids.length > most) return
  try {
    const others = all().filter(({ id }) => id !== asked.id)
    localStorage.setItem(storageKey, JSON.stringify([asked, ...others].slice(0, kept)))
  } catch {
    // Without storage the report cannot be offered again, which its page says.
  }
}

/** What a report was asked for, where this browser remembers it. */
export const askedReport = (id: string): ReportBody | undefined => all().find((one) => one.id === id)?.body
