import { attributeOf, durationOf, saysOneYear } from '../../../closure/duration.ts'
import type { Rule } from '../../rule.ts'

/** No project is planned for so long: the number stands for "no end". */
const unlimited = 50

/** A duration such as 99 年, which stands for no end. */
export const durationPlaceholder: Rule = {
  id: 'duration-placeholder',
  family: 'money',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '项目期限是占位数',
    what: '项目期限写成99年一类的占位数（50年以上）。',
    why: '99年不是真实的期限，项目总额就没有对应的年限，也无法判断项目何时到期评估、退出。',
    example: '项目属性：经常性项目；项目期：99年；项目总额290万元。',
    instead: '项目期：3年（2025—2027年）；长期安排的经常性项目写明本轮规划期。',
    cannotSee:
      '有的系统对经常性项目自动填99年，填报人改不了；这时应由系统的管理方更正。属性写“一年期”的由“duration-conflict”报告，这里不重复。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '项目期限“{duration}”是占位数，不是真实期限，项目总额因此没有对应的年限。请填写实际的实施年限。',
      },
    },
    en: {
      sentences: {
        default:
          'The duration “{duration}” is a placeholder, not a real term, so the project’s total belongs to no term. Fill in how many years the project runs.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const duration = durationOf(form)
      if (!duration || duration.years < unlimited || saysOneYear(form)) return
      const attribute = attributeOf(form)
      report({
        at: duration.cell,
        data: { duration: duration.cell.raw.trim() },
        ...(attribute && { related: [attribute] }),
      })
    },
  }),
}
