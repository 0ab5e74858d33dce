import { formatNumber } from './number-format.ts'
import type { ListLevel, WordList } from './read-numbering.ts'

/** Counts the lists of a document while its paragraphs are read in order. */
export interface ListLabels {
  /**
   * What a paragraph of this list and level has in front, and counts on. Between a number and a text there is a space,
   * unless the number ends in a full-width sign or the list wants nothing there.
   */
  readonly next: (list: string, level: number, text: string) => string
}

export function listLabels(lists: ReadonlyMap<string, WordList>): ListLabels {
  /** Numbers by shape and level; undefined where the level has not begun. */
  const counters = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()

  return {
    next: (id, at, text) => {
      const list = lists.get(id)
      const level = list?.levels[at]
      if (list === undefined || level === undefined) return ''
      const numbers = counters.get(list.shape) ?? []
      counters.set(list.shape, numbers)
      if (!used.has(id)) {
        used.add(id)
        // A level above that is not printed on its own counts as begun.
        for (const [from, start] of list.starts) numbers[from] = from < at ? start : undefined
      }
      numbers[at] = (numbers[at] ?? startOf(list, at) - 1) + 1
      for (let deeper = at + 1; deeper < 9; deeper++) {
        const restart = list.levels[deeper]?.restart
        if (restart === undefined || at < restart) numbers[deeper] = undefined
      }
      return labelled(labelOf(list, level, numbers), level, text)
    },
  }
}

/** A list may begin elsewhere than its shape, at any of its levels. */
const startOf = ({ starts, levels }: WordList, level: number): number => starts.get(level) ?? levels[level]?.start ?? 1

function labelOf(list: WordList, level: ListLevel, numbers: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const own = list.levels[Number(digit) - 1]
    if (own === undefined) return ''
    const format = level.legal && own.format !== 'none' ? 'decimal' : own.format
    return formatNumber(numbers[Number(digit) - 1] ?? startOf(list, Number(digit) - 1), format)
  })
}

/** A label and what parts it from the text behind it. */
export function labelled(label: string, { suffix }: Pick<ListLevel, 'suffix'>, text: string): string {
  const own = label.trim()
  if (own === '' || text === '') return own
  const tight = /[、，。．：；）】》]$/.test(own) || suffix === 'nothing'
  // A number right before a number would become another number.
  return tight && !(/\d[.．]?$/.test(own) && /^[\d.]/.test(text)) ? own : `${own} `
}
