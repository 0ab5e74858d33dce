import type { CellEdit } from '../edit/apply-edits.ts'
import { removeItem } from '../edit/items.ts'
import type { Disclosure } from '../form/disclosure.ts'
import { rowCells } from '../form/indicator-entry.ts'
import { tokensOf } from '../form/pointer.ts'
import { type PrintedText, textsFrom } from './printed-texts.ts'
import { isPlaced, type SourceCell, squash } from './source-cell.ts'

/** Texts that a cell gives beside what it mainly is, or that name other cells: they stay when the cell is moved. */
const stays = /\/(?:label|level1|level2|points|year|amountUnit)$|^\/(?:title|year)$/

/**
 * What was read from these cells and is given up when a person says that they are something else: texts that are the
 * cell's or a part of it, not labels, levels and titles.
 */
export const readFrom = (disclosure: Disclosure, cells: readonly SourceCell[]): readonly PrintedText[] => {
  const found = cells.flatMap(({ raw, place }) =>
    isPlaced(place)
      ? textsFrom(disclosure, place).filter(
          ({ at, printed }) => !stays.test(at) && squash(raw).includes(squash(printed.raw)),
        )
      : [],
  )
  return [...new Map(found.map((text) => [text.at, text])).values()]
}

/** Edits that empty the cells of these texts. */
export const emptied = (texts: readonly PrintedText[]): readonly CellEdit[] => texts.map(({ at }) => ({ at, raw: '' }))

/** Rows of indicators among these pointers, `/forms/0/indicators/3`, each once, the last first. */
const rowsAmong = (texts: readonly PrintedText[]): readonly string[] =>
  [...new Set(texts.flatMap(({ at }) => /^\/forms\/\d+\/indicators\/\d+(?=\/)/.exec(at)?.[0] ?? []))].toSorted((a, b) =>
    b.localeCompare(a, 'en', { numeric: true }),
  )

/** Takes away rows that held nothing but what was given up. */
export const withoutEmptyRows = (disclosure: Disclosure, given: readonly PrintedText[]): Disclosure =>
  rowsAmong(given).reduce((current, at) => {
    const [, form, , row] = (tokensOf(at) ?? []).map(Number)
    const indicator = current.forms[form ?? -1]?.indicators[row ?? -1]
    if (indicator === undefined) return current
    if (rowCells(indicator).some(({ printed }) => printed.raw.trim() !== '')) return current
    const removed = removeItem(current, at)
    return removed.ok ? removed.disclosure : current
  }, disclosure)
