import { level1Code, level2Code } from '../../form/levels.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import type { Cell, Strip } from './strip.ts'

const isLevel = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

/** "服务对象" above "满意度指标": the whole is the level that its beginning names, and only its end says 指标. */
const endsLabel = (above: string, below: string): boolean =>
  !above.includes('指标') && below.endsWith('指标') && level2Code(above + below) === level2Code(above)

/** A label in two parts, the one at the end of a page, the other at the head of the next. */
const isParted = (above: string, below: string, words: Vocabulary): boolean => {
  if (above === '' || below === '' || above.length > 20 || below.length > 20) return false
  const whole = above + below
  if (isLevel(whole)) return !isLevel(above) || !isLevel(below) || endsLabel(above, below)
  return [above, below].every((text) => words.role(text) === undefined) && words.role(whole) !== undefined
}

/** Where the cell stands that ends above a cell of the next row, in the same columns. */
const cellAbove = (strips: readonly Strip[], { column, colspan }: Cell, grid: number | undefined) => {
  for (let at = strips.length - 1; at >= 0 && strips[at]?.grid === grid; at--) {
    const index = strips[at]?.cells.findIndex((cell) => cell.column === column && cell.colspan === colspan) ?? -1
    if (index >= 0) return { at, index }
  }
  return undefined
}

const withCells = (strip: Strip, cells: readonly Cell[]): Strip => ({
  ...strip,
  cells,
  filled: cells.filter(({ text }) => text !== ''),
})

/**
 * Puts labels of merged cells together again that the end of a page parted: "满意度指" above "标". Only where the parts
 * make a label that neither is: what is parted in a value the reader of the file tells by its lines.
 */
export const mendPageCuts = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const out: Strip[] = []
  for (const strip of strips) {
    const last = out.at(-1)
    const turned = last?.place.page !== undefined && strip.place.page !== last.place.page
    if (!turned || !strip.ruled || strip.grid === undefined || last.grid !== strip.grid) {
      out.push(strip)
      continue
    }
    const kept = strip.cells.filter((cell) => {
      const found = cellAbove(out, cell, strip.grid)
      const row = found && out[found.at]
      const above = found && row?.cells[found.index]
      if (!found || !row || !above || !isParted(above.text, cell.text, words)) return true
      const whole = { ...above, text: above.text + cell.text, rowspan: above.rowspan + cell.rowspan }
      out[found.at] = withCells(row, row.cells.with(found.index, whole))
      return false
    })
    out.push(kept.length === strip.cells.length ? strip : withCells(strip, kept))
  }
  return out
}
