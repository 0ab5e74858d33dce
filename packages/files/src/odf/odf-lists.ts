import { listLabels } from '../docx/list-labels.ts'
import type { ListLevel, WordList } from '../docx/read-numbering.ts'
import type { OdfStyles } from './odf-styles.ts'

/** Follows the nested lists of a text document and gives each item its label. */
export interface OdfLists {
  readonly open: (attribute: (local: string) => string | undefined) => void
  readonly close: () => void
  readonly item: (start: string | undefined) => void
  /** An entry without a number. */
  readonly header: () => void
  readonly endItem: () => void
  /** The next paragraph is a heading of this level, from 1. */
  readonly heading: (level: string | undefined, unnumbered: boolean) => void
  /** The label of the paragraph that ends, with what parts it from the text; only the first of an item has one. */
  readonly label: (heading: boolean, text: string) => string
  /** What follows stands in a table or a note: the lists around it do not number it. */
  readonly apart: () => void
  readonly together: () => void
}

interface List {
  /** Tells lists apart that count on their own. */
  readonly key: string
  readonly levels: readonly ListLevel[]
  /** From 0. */
  readonly level: number
}

interface Item {
  numbered: boolean
  readonly start: number | undefined
}

export function odfLists(styles: OdfStyles): OdfLists {
  const known = new Map<string, WordList>()
  const labels = listLabels(known)
  /** An item that begins anew makes a list of the same shape of its own. */
  const next = (key: string, levels: readonly ListLevel[], level: number, text: string, start?: number) => {
    const id = start === undefined ? key : `${key} ${known.size}`
    const starts = new Map(start === undefined ? [] : [[level, start]])
    if (!known.has(id)) known.set(id, { shape: key, levels, starts })
    return labels.next(id, level, text)
  }
  const keys = new Map<string, string>()
  /** By list style: the list that counted last. */
  const latest = new Map<string, string>()
  let count = 0
  let scope: { readonly lists: List[]; readonly items: Item[] } = { lists: [], items: [] }
  const scopes: (typeof scope)[] = []
  let outline: number | undefined

  return {
    open: (attribute) => {
      const outer = scope.lists.at(-1)
      const style = attribute('style-name')
      if (outer !== undefined) {
        const levels = style === undefined ? outer.levels : styles.list(style)
        scope.lists.push({ key: outer.key, levels, level: outer.level + 1 })
        return
      }
      const continued = keys.get(attribute('continue-list') ?? '')
      const goesOn = attribute('continue-numbering') === 'true' ? latest.get(style ?? '') : undefined
      const key = continued ?? goesOn ?? `list ${++count}`
      const id = attribute('id')
      if (id !== undefined) keys.set(id, key)
      latest.set(style ?? '', key)
      scope.lists.push({ key, levels: styles.list(style), level: 0 })
    },
    close: () => {
      scope.lists.pop()
    },
    item: (start) => {
      const number = start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : undefined
      scope.items.push({ numbered: false, start: number })
    },
    header: () => {
      scope.items.push({ numbered: true, start: undefined })
    },
    endItem: () => {
      scope.items.pop()
    },
    heading: (level, unnumbered) => {
      outline = unnumbered || level === undefined ? undefined : Number(level) - 1
    },
    label: (heading, text) => {
      const list = scope.lists.at(-1)
      const item = scope.items.at(-1)
      if (list === undefined || item === undefined) {
        const level = heading ? outline : undefined
        outline = undefined
        return level === undefined ? '' : next('outline', styles.outline, level, text)
      }
      if (item.numbered) return ''
      item.numbered = true
      return next(list.key, list.levels, list.level, text, item.start)
    },
    apart: () => {
      scopes.push(scope)
      scope = { lists: [], items: [] }
    },
    together: () => {
      scope = scopes.pop() ?? scope
    },
  }
}
