import { level1Code, level2Code } from '../../form/levels.ts'
import type { Strip } from '../source/strip.ts'
import type { TableReader } from '../table/table-reader.ts'
import { tokensOf } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'

/** Who filled a form in, who signed it and when; what is said of it as a whole. */
const closing =
  /(填报|填表|编报|制表|审核|复核|经办|编制|负责|联系)人|负责人|领导|电话|日期|(填报|审核|填表)时间|签字|签章|盖章|意见|结论|等级|说明|问题|措施|备注|建议|举措|原因/

/** Labels of the end of a form that no head has. */
const closingRow =
  /^(保障|保证|实现|改进|落实).{0,10}措施$|(部门|单位|财政).{0,6}意见$|^其他.{0,6}说明的?(问题|事项)$|^(偏差|未完成|相关|下一步|存在).{0,16}(原因(分析|说明)?|建议|举措|措施|方案)$|^(改进措施|评价结论|自评结论)/

/**
 * Whether a row below an indicator table is none of it, but labels with their values at the end of the form ("填报人 | … |
 * 联系电话 | …", "说明 | 无"): it begins at the left edge with a label that only a head or an end of a form has.
 */
export const isTailRow = (strip: Strip, words: Vocabulary, table: TableReader): boolean => {
  const first = strip.cells[0]
  if (!first || first.text === '' || !table.isOpen || table.isHeader(strip)) return false
  const notes = /^(注|备注|说明|填报说明|填表说明|注释)\s*[:：]/
  if (strip.filled.length === 1 && notes.test(first.text)) return true
  const tokens = tokensOf(strip, words)
  const [label] = tokens
  const text = bare(label?.cell.text ?? '')
  const known = label?.role === 'field' || closingRow.test(text)
  if (!known || !closing.test(text)) return false
  return strip.filled.every((cell) => level1Code(cell.text) === undefined && level2Code(cell.text) === undefined)
}
