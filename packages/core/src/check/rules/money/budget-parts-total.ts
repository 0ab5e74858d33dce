import { closureOf, curesOf, isToldElsewhere, proposedCures, proposedWords, stateOf } from '../../../closure/index.ts'
import type { FundLine } from '../../../form/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { fenOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Columns of one row (总额 | 财政拨款 | 其他资金), not lines of one column. */
const isRow = (part: FundLine, total: FundLine): boolean => part.path.join('/') === total.path.join('/')

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
    fixSafety: '只提出改一个数就能使全表各处都平的改法；分项和合计都可能填错，所以只作建议。',
    cannotSee:
      '模板没有写明勾稽关系的表，只按标签的上下级判断，没有“其他”一类兜底分项时只查分项是否大于合计。合计为空或分项全空时不报告。几处不平由一个数造成的，由“closure-single-wrong”报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{label}”（{column}）为{total:money}，各分项（{parts}）之和为{sum:money}，相差{difference:money}。合计应等于各分项之和，请核对。',
        exceeds:
          '“{label}”（{column}）为{total:money}，其中列出的分项（{parts}）之和为{sum:money}，多出{difference:money}。分项之和不应大于合计，请核对。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default:
          '“{label}” ({column}) is {total:money}, its parts ({parts}) add up to {sum:money}: {difference:money} apart. A total must be the sum of its parts; check them.',
        exceeds:
          '“{label}” ({column}) is {total:money}, the parts named ({parts}) add up to {sum:money}, {difference:money} more. Parts must not exceed their total; check them.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      const closure = closureOf(form, template, profile)
      for (const relation of closure.relations) {
        if (relation.kind !== 'parts' || stateOf(relation) !== 'broken' || isToldElsewhere(closure, relation)) continue
        const { total, parts, whole } = relation.sum
        const sumOf = fenOf(total) ?? 0
        const sum = relation.residual.plus(sumOf)
        report({
          at: total.amount,
          message: whole ? 'default' : 'exceeds',
          data: {
            label: total.path.join('／'),
            column: total.column,
            total: fenOfData(sumOf),
            parts: parts.map((part) => (isRow(part, total) ? part.column : (part.path.at(-1) ?? ''))),
            sum: fenOfData(sum),
            difference: fenOfData(relation.residual.abs()),
          },
          related: parts.map((part) => part.amount),
          suggestions: proposedCures(curesOf(closure, relation), relation, form),
        })
      }
    },
  }),
}
