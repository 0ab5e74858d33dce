import { level1Code, level2Code } from '../../form/levels.ts'
import type { Strip } from '../source/strip.ts'
import type { TableReader } from '../table/table-reader.ts'
import { isClosingLabel } from '../words/closing-label.ts'
import { tokensOf } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'

/** "备注 | 1.…": a remark on the whole form, as wide as it; a row of indicators has more cells. */
const isNoteRow = ({ cells, ruled }: Strip): boolean => {
  const [label, text, ...more] = cells
  if (!label || !text || text.text === '' || more.length > 0 || (ruled && text.colspan < 3)) return false
  return /^(注|备注|说明|填报说明|填表说明|注释)\s*[:：]?$/.test(label.text)
}

/**
 * Whether a row below an indicator table is none of it, but labels with their values at the end of the form ("填报人 | … |
 * 联系电话 | …", "说明 | 无"): it begins at the left edge with a label that only a head or an end of a form has.
 */
export const isTailRow = (strip: Strip, words: Vocabulary, table: TableReader): boolean => {
  const first = strip.cells[0]
  if (!first || first.text === '' || !table.isOpen || table.isHeader(strip)) return false
  const notes = /^(注|备注|说明|填报说明|填表说明|注释)\s*[:：]/
  if (strip.filled.length === 1 && notes.test(first.text)) return true
  if (isNoteRow(strip)) return true
  const tokens = tokensOf(strip, words)
  const [label] = tokens
  const text = bare(label?.cell.text ?? '')
  if (!isClosingLabel(text, label?.role)) return false
  return strip.filled.every((cell) => level1Code(cell.text) === undefined && level2Code(cell.text) === undefined)
}
