import { isCostRow, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** At least the budget is named as the bound. */
const withinBudget = /预算|概算|批复|限额|定额|标准|合同价|中标价/

/** A cost told in words. */
export const costNotQuantified: Rule = {
  id: 'cost-not-quantified',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '成本没有写数',
    what: '成本指标的值是文字（符合规定、厉行节约），没有金额或比率。写“不超预算”“按标准执行”的降为提示。',
    why: '成本指标是花钱的上限，没有数就没有上限，也没法与预算核对。',
    example: '“单项业务成本”：符合相关规定。',
    instead: '“单项业务成本”≤1.8万元/项。',
    cannotSee: '只看年度指标值；成本写在绩效目标文字里的看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '成本指标“{name}”的值是“{found}”，没有数额，起不到控制成本的作用。请写明单价或总额的上限。',
        budget: '成本指标“{name}”只写“{found}”。请写出数额（如“≤…万元”），以便核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The cost “{name}” reads “{found}”: without a number it bounds nothing. Give a ceiling, a price or a sum.',
        budget:
          'The cost “{name}” only says “{found}”. Give the amount (such as “≤… 万元”), so that it can be checked.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { name }) => {
      const { value, raw } = row.target
      if (value?.kind !== 'qualitative' || !isCostRow(row) || value.grade !== undefined || row.target.inferred) return
      const text = plainText(raw)
      if (/[\d一二三四五六七八九十百千万亿]/.test(text.normalize('NFKC'))) return
      const named = withinBudget.test(text)
      report({
        at: row.target,
        ...(named && { severity: 'hint', message: 'budget' }),
        data: { name, found: raw.trim() },
        related: [row.name],
      })
    },
  }),
}
