import { plain } from '../../form/plain.ts'
import { partOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import type { LabelRole } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary-of.ts'

/** A cell of the head of a form, and what it announces if it is a label. */
export interface Token {
  readonly cell: Cell
  readonly role?: LabelRole
}

const glued = /^([^\s:：]{2,20}(?:[（(][^)）]{1,10}[）)])?)(?:\s*[:：]\s*|\s+)(?=\S)/

/** "实施单位 某某中心", "编制单位：某某局" in one cell: a label and its value. */
const split = (cell: Cell, words: Vocabulary): readonly Cell[] => {
  const match = glued.exec(cell.text)
  const label = match?.[1]
  if (!match || !label || words.role(cell.text) || words.role(label) !== 'field') return [cell]
  return [partOf(cell, 0, label.length), partOf(cell, match[0].length, cell.text.length)]
}

const numeric = /^[-+]?[\d,.]+(\s*(%|元|万元|亿元|万))?$/
/** What stands in a money cell: a number, a dash, or nothing. */
export const isMoneyText = (text: string): boolean => {
  const words = plain(text)
  return words === '' || numeric.test(words) || /^[-—–/]+$/.test(words)
}

/**
 * The filled cells of a row as labels and values. A word of the field is no label where a value is due: a field's value
 * may read "财政拨款".
 */
export const tokensOf = (strip: Strip, words: Vocabulary): readonly Token[] => {
  const cells = strip.filled.flatMap((cell) => split(cell, words))
  const tokens: Token[] = []
  cells.forEach((cell, i) => {
    const role = words.role(cell.text)
    const before = tokens.at(-1)
    const next = cells[i + 1]
    const valueIsDue = before?.role === 'field' && role !== 'field' && role !== undefined
    const announces = next !== undefined && (isMoneyText(next.text) || words.role(next.text) !== undefined)
    tokens.push(role === undefined || (valueIsDue && !announces) ? { cell } : { cell, role })
  })
  return tokens
}
