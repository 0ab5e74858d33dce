import type { LabelRole } from './label-roles.ts'

/** Who filled a form in, who signed it and when; what is said of it as a whole. */
const closing =
  /(填报|填表|编报|制表|审核|复核|经办|编制|负责|联系)人|负责人|领导|电话|日期|(填报|审核|填表)时间|签字|签章|盖章|意见|结论|等级|说明|问题|措施|备注|建议|举措|原因/

/** Labels of the end of a form that no head has. */
const closingRow =
  /^(保障|保证|实现|改进|落实).{0,10}措施$|(部门|单位|财政).{0,6}意见$|^其他.{0,6}说明的?(问题|事项)$|^(偏差|未完成|相关|下一步|存在).{0,16}(原因(分析|说明)?|建议|举措|措施|方案)$|^(改进措施|评价结论|自评结论)/

/** Whether a label, without blanks, stands at the end of a form, below its indicators. */
export const isClosingLabel = (text: string, role: LabelRole | undefined): boolean =>
  (role === 'field' || closingRow.test(text)) && closing.test(text)
