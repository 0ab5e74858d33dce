import { level1Code, level2Code } from '../../form/levels.ts'
import { isFormHeading } from '../words/is-form-heading.ts'
import { columnName, isTotalLabel } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import { joinRows } from './join-rows.ts'
import type { Strip } from './strip.ts'

const isLabel = (text: string, words: Vocabulary): boolean =>
  text.length <= 40 &&
  (words.role(text) !== undefined ||
    level1Code(text) !== undefined ||
    level2Code(text) !== undefined ||
    isTotalLabel(text) ||
    columnName(text) !== undefined)

/** A label in two parts, the one at the end of a line, the other at the beginning of the next. */
const isParted = (above: Strip, start: string, end: string, words: Vocabulary): boolean => {
  if (start.length > 20 || end.length > 20 || !/[\p{Script=Han}（(]$/u.test(start) || !isLabel(start + end, words))
    return false
  // Within a row a value may end the line and a label begin the next; a heading stands above what is a label of its own.
  return (above.kind === 'text' && !isFormHeading(start)) || !isLabel(end, words)
}

/**
 * Puts rows together again that a line break within a label parted: "项目资金" on a line of its own and "（万元）" at the head
 * of the next, or a row that ends in "实施" above one that begins with "单位".
 */
export const mendBreaks = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const out: Strip[] = []
  for (const strip of strips) {
    const above = out.at(-1)
    const [start, end] = [above?.cells.at(-1), strip.cells[0]]
    const candidates =
      above !== undefined && strip.kind === 'row' && strip.gap === 0 && !strip.ruled && !above.ruled && start && end
    if (candidates && start.text !== '' && end.text !== '' && isParted(above, start.text, end.text, words))
      out[out.length - 1] = joinRows(above, strip, '')
    else out.push(strip)
  }
  return out
}
