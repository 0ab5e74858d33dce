import { level1Code, level2Code } from '../../../form/levels.ts'
import { halfWidth } from '../../../form/plain.ts'
import { unitAtHead } from '../../../value/index.ts'
import { partOf } from '../cells.ts'
import { type Item, joinedCells } from '../in-turn/item.ts'
import type { Cell } from '../strip.ts'

const isCode = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

/** "2025年" in front of "12 月", "6月" in front of "18日": a number behind a date alone is another cell. */
const isPartOfDate = (above: string, below: string): boolean =>
  (/\d年$/.test(above) && /^\d{1,2}月/.test(below)) || (/\d月$/.test(above) && /^\d{1,2}日/.test(below))

/** "≥1200 个", "6 月 18 日": a program puts a blank between figures and ideographs, which parts no cells. */
const goesOn = (before: string, next: string, behind: string): boolean => {
  const [above, below] = [halfWidth(before), halfWidth(next)]
  if (/[\d.]$/.test(above)) {
    if (/^(年|月|日|时|点|季度|%|‰)/.test(below)) return true
    const unit = unitAtHead(below.replace(/^[万亿]/, ''))
    return unit !== '' && below.length <= unit.length + 4 && !isCode(below)
  }
  if (/^[\d.]/.test(below)) return /[≥≤><=第]$/.test(above) || isPartOfDate(above, below + behind)
  return /^[（(].{1,10}[)）]$/.test(below) && isCode(above)
}

/** The cells of a line that single blanks part. `joins`: blanks within a value are none of them. */
export const cellsOfLine = (line: Cell, joins: boolean): readonly Cell[] => {
  const cells: Cell[] = []
  const parts = [...line.text.matchAll(/\S+/g)]
  for (const [i, match] of parts.entries()) {
    const cell = partOf(line, match.index, match.index + match[0].length)
    const before = cells.at(-1)
    if (joins && before && goesOn(before.text.replace(/\s/g, ''), cell.text, parts[i + 1]?.[0] ?? '')) {
      const from = (before.place.start ?? 0) - (line.place.start ?? 0)
      cells[cells.length - 1] = partOf(line, from, match.index + match[0].length)
    } else cells.push(cell)
  }
  return cells
}

const longest = 5

/** How many cells from one on make up the label of a level together, one below the other. */
const labelLength = (cells: readonly Cell[], at: number): number => {
  let text = cells[at]?.text ?? ''
  let length = 1
  if (!/^\p{Script=Han}/u.test(text)) return length
  for (let k = 1; k < longest; k++) {
    const part = cells[at + k]
    if (!part || part.place.line === cells[at + k - 1]?.place.line) break
    if (isCode(part.text) && isCode(text)) break
    text += part.text
    if (isCode(text)) length = k + 1
  }
  return length
}

/**
 * The cells of lines in which a single blank stands between two cells, as programs print tables that keep the order of a
 * PDF's texts and nothing else; labels that were wrapped are whole again.
 */
export const spacedCells = (lines: readonly Cell[]): readonly Item[] => {
  const cells = lines.flatMap((line) => cellsOfLine(line, true))
  const items: Item[] = []
  for (let i = 0; i < cells.length; ) {
    const length = labelLength(cells, i)
    const [first, ...rest] = cells.slice(i, i + length)
    const above = cells[i - 1]
    const beginsLine = above !== undefined && above.place.line !== first?.place.line
    if (first) items.push({ cell: rest.reduce(joinedCells, first), blanks: 0, ...(beginsLine && { beginsLine }) })
    i += length
  }
  return items
}
