import { budgetSums } from '../../../closure/budget-sums.ts'
import type { Rule } from '../../rule.ts'
import { fenOfData, inUnit } from '../queries/form-money.ts'
import { fenOf } from '../queries/index.ts'

/** Money lines whose parts do not make their total. */
export const budgetPartsTotal: Rule = {
  id: 'budget-parts-total',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '资金分项与合计不符',
    what: '资金表中各分项之和不等于合计（空格按0计算），相差超过容差。只列“其中”的，分项之和不得大于合计。',
    why: '资金来源的合计是预算执行率和成本指标的依据，合计不平，后面的数都不可信。',
    example: '年度资金总额120万元；其中：财政拨款80万元，其他资金30万元。合计110万元。',
    instead: '年度资金总额120万元；其中：财政拨款80万元，其他资金40万元。',
    fixSafety: '分项和合计都可能填错，程序不知道哪个对，所以只作建议。',
    cannotSee:
      '模板没有写明勾稽关系的表，只按标签的上下级判断，没有“其他”一类兜底分项时只查分项是否大于合计。合计为空或分项全空时不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{label}”（{column}）为{total:money}，各分项（{parts}）之和为{sum:money}，相差{difference:money}。合计应等于各分项之和，请核对。',
        exceeds:
          '“{label}”（{column}）为{total:money}，其中列出的分项（{parts}）之和为{sum:money}，多出{difference:money}。分项之和不应大于合计，请核对。',
      },
      fixes: { total: '把合计改为{sum:money}', part: '把空着的“{blank}”填为{rest}' },
    },
    en: {
      sentences: {
        default:
          '“{label}” ({column}) is {total:money}, its parts ({parts}) add up to {sum:money}: {difference:money} apart. A total must be the sum of its parts; check them.',
        exceeds:
          '“{label}” ({column}) is {total:money}, the parts named ({parts}) add up to {sum:money}, {difference:money} more. Parts must not exceed their total; check them.',
      },
      fixes: { total: 'Change the total to {sum:money}', part: 'Fill in {rest} for the empty “{blank}”' },
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      for (const { total, parts, whole } of budgetSums(form, template)) {
        const sumOf = fenOf(total)
        const amounts = parts.map(fenOf)
        const unread = parts.some((part, index) => amounts[index] === undefined && /\d/.test(part.amount.raw))
        if (sumOf === undefined || unread || amounts.every((fen) => fen === undefined)) continue
        const sum = amounts.reduce<number>((all, fen) => all + (fen ?? 0), 0)
        const difference = sum - sumOf
        if (Math.abs(difference) <= profile.moneyTolerance || (!whole && difference < 0)) continue
        const blanks = parts.filter((_, index) => amounts[index] === undefined)
        const [blank] = blanks
        const rest = inUnit(-difference, form)
        report({
          at: total.amount,
          message: whole ? 'default' : 'exceeds',
          data: {
            label: total.path.join('／'),
            column: total.column,
            total: fenOfData(sumOf),
            parts: parts.map((part) => part.path.at(-1) ?? ''),
            sum: fenOfData(sum),
            difference: fenOfData(Math.abs(difference)),
            blank: blank?.path.at(-1) ?? '',
            rest,
          },
          related: parts.map((part) => part.amount),
          suggestions: [
            ...(whole ? [{ key: 'total', edits: [{ at: total.amount, raw: inUnit(sum, form) }] }] : []),
            ...(whole && blank && blanks.length === 1 && difference < 0
              ? [{ key: 'part', edits: [{ at: blank.amount, raw: rest }] }]
              : []),
          ],
        })
      }
    },
  }),
}
