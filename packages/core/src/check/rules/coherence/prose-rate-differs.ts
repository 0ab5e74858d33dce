import type { Rule } from '../../rule.ts'
import { budgetsIn, wrongRates } from './shared/prose-rates.ts'

/** A rate told in prose that the numbers beside it do not give. */
export const proseRateDiffers: Rule = {
  id: 'prose-rate-differs',
  family: 'coherence',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.3.0',
  docs: {
    title: '文字中的比率与所写的数不符',
    what: '绩效报告或说明里写的预算执行率，与同一句话（或全文）写的支出数和预算数相除的结果不同；应完成多少、实际完成多少之后写的比率，问卷回收率、整改率、合格率，核减率，各等级所占的比例，与所写的数不符。',
    why: '执行率、完成率是评价打分的依据，算错了得分和结论都要改。',
    example: '安排资金860万元，实际支出817万元，预算执行率96.5%。',
    instead: '安排资金860万元，实际支出817万元，预算执行率95%。',
    cannotSee:
      '一句话里没有写预算数的，与全文提到的预算数比较，都不相符才提示（警告）。四舍五入、截去尾数都算对。占比要同一句中另有相符的才检查。其他比率的分母看不出来，不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '这里写{name}{found}，按{part}÷{whole}应为{right}。请核对这三个数。',
        elsewhere:
          '这里写{name}{found}，与文中写的预算数都不相符：按{part}÷{whole}应为{right}。请核对支出数、预算数和比率。',
      },
    },
    en: {
      sentences: {
        default: 'The text says {name} {found}; {part} ÷ {whole} is {right}. Check the three numbers.',
        elsewhere:
          'The text says {name} {found}, which no budget that it names gives: {part} ÷ {whole} is {right}. Check what was spent, the budget and the rate.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ narrative }) => {
      const budgets = narrative.flatMap(({ text }) => budgetsIn(text.raw))
      for (const { text } of narrative)
        for (const { sure, start, end, ...data } of wrongRates(text.raw, budgets))
          report({
            at: text,
            span: { start, end },
            ...(sure ? {} : { message: 'elsewhere', severity: 'warning' }),
            data,
          })
    },
  }),
}
