import { useSyncExternalStore } from 'react'
import type { DownloadFormat } from '../api/types.ts'

/** What this browser remembers for its person: panes, zoom, keys. Never a document's text. */
export interface Preferences {
  /** Letters act as keys while a list or the findings have the focus (WCAG 2.1.4: can be turned off). */
  readonly letterKeys: boolean
  readonly outline: boolean
  readonly findings: boolean
  readonly source: boolean
  /** Where the source stands, and how much of the room it has, in percent. */
  readonly sourceAt: 'beside' | 'below'
  readonly sourceWidth: number
  readonly sourceHeight: number
  /** Percent of true paper size; `null`: as large as fits, at most 100. */
  readonly zoom: number | null
  readonly units: boolean
  /** The format in which something was last taken away. */
  readonly format: DownloadFormat
  /** Whose name stands on findings that are set aside. */
  readonly reviewer: string
}

const defaults: Preferences = {
  letterKeys: true,
  outline: true,
  findings: true,
  source: false,
  sourceAt: 'beside',
  sourceWidth: 46,
  sourceHeight: 40,
  zoom: null,
  units: true,
  format: 'docx',
  reviewer: '',
}
const storageKey = 'jiheng.preferences'

const stored = (): Preferences => {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof saved === 'object' && saved !== null ? { ...defaults, ...saved } : defaults
  } catch {
    return defaults
  }
}

let present = stored()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sets some preferences, here and for the next visit. */
export const setPreferences = (change: Partial<Preferences>): void => {
  present = { ...present, ...change }
  try {
    localStorage.setItem(storageKey, JSON.stringify(present))
  } catch {
    // A browser that stores nothing keeps them for this visit.
  }
  for (const listener of listeners) listener()
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => present)
export const preferences = (): Preferences => present
