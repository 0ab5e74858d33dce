import { level1Code, level2Code } from '../../../form/levels.ts'
import { halfWidth } from '../../../form/plain.ts'
import { unitAtHead } from '../../../value/index.ts'
import { partOf } from '../cells.ts'
import { type Item, joinedCells } from '../in-turn/item.ts'
import type { Cell } from '../strip.ts'

const isCode = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

/** "≥1200 个", "6 月 18 日": a program puts a blank between figures and ideographs, which parts no cells. */
const goesOn = (before: string, next: string): boolean => {
  const [above, below] = [halfWidth(before), halfWidth(next)]
  if (/[\d.]$/.test(above)) {
    if (/^(年|月|日|时|点|季度|%|‰)/.test(below)) return true
    const unit = unitAtHead(below.replace(/^[万亿]/, ''))
    return unit !== '' && below.length <= unit.length + 4 && !isCode(below)
  }
  if (/^[\d.]/.test(below)) return /[年月≥≤><=第]$/.test(above)
  return /^[（(].{1,10}[)）]$/.test(below) && isCode(above)
}

/** The cells of a line that single blanks part. */
const cellsOfLine = (line: Cell): readonly Cell[] => {
  const cells: Cell[] = []
  for (const match of line.text.matchAll(/\S+/g)) {
    const cell = partOf(line, match.index, match.index + match[0].length)
    const before = cells.at(-1)
    if (before && goesOn(before.text, cell.text)) {
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
  const cells = lines.flatMap(cellsOfLine)
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
