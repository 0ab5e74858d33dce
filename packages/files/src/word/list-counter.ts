import { type NumberStyle, numberText } from './number-text.ts'
import { spacedLabel } from './spaced-label.ts'

/** A level of a list. */
export interface ListLevel {
  readonly style: NumberStyle
  readonly start: number
  /** The label: texts, and the levels, from 0, whose numbers stand there. */
  readonly label: readonly (string | number)[]
}

/** Counts the paragraphs of all lists of a document. */
export interface ListCounter {
  /**
   * The label of the next paragraph of a list, with the space that parts it from the text; empty for bullets.
   *
   * @param list Whatever tells lists apart that count on their own.
   * @param restart The number that it begins with anew.
   */
  readonly next: (list: string | number, levels: readonly ListLevel[], level: number, restart?: number) => string
}

export function listCounter(): ListCounter {
  const counters = new Map<string | number, number[]>()
  return {
    next: (list, levels, level, restart) => {
      const own = levels[level]
      if (own === undefined) return ''
      const counts = counters.get(list) ?? []
      counters.set(list, counts)
      const before = counts[level]
      counts[level] = restart ?? (before === undefined ? own.start : before + 1)
      counts.length = level + 1
      const text = own.label
        .map((part) => {
          if (typeof part === 'string') return part
          const of = levels[part]
          return of === undefined ? '' : numberText(counts[part] ?? of.start, of.style)
        })
        .join('')
      return spacedLabel(text)
    },
  }
}
