import { isOpen, isSplit, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { withOperator } from './shared/rewrite-value.ts'

const signs = /[<>＜＞]|大于|小于/

/** > where ≥ is meant: who reaches the number exactly has failed. */
export const strictOperator: Rule = {
  id: 'strict-operator',
  family: 'values',
  severity: 'hint',
  basis: [{ kind: 'arithmetic', verified: true }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '比较符号不含本数',
    what: '指标值用了“>”或“<”，而一般应当用“≥”“≤”。',
    why: '按字面，正好达到这个数不算完成，评分时容易争执。',
    example: '满意度“来馆读者满意度”：>90%。',
    instead: '≥90%。',
    fixSafety: '正好达到算不算完成由填报单位决定，所以只作建议。',
    cannotSee: '“大于0”“小于1”一类确实不含本数的写法不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{found}”不含本数，正好达到{number}按字面不算完成。若正好达到也算完成，请写成“{inclusive}”。',
      },
      fixes: { inclusive: '改为“{inclusive}”' },
    },
    en: {
      sentences: {
        default:
          '“{found}” excludes {number} itself: reaching it exactly would not count. If it should, write “{inclusive}”.',
      },
      fixes: { inclusive: 'Change it to “{inclusive}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const { target } = indicator
      const quantity = quantityOf(target.value)
      if (!quantity || (quantity.op !== '>' && quantity.op !== '<')) return
      const found = targetText(indicator)
      if (!signs.test(found)) return
      const number = Number(quantity.number)
      if (number === 0 || (number === 1 && quantity.op === '<')) return
      const raw = found.replace(/^(?:大于|小于)\s*/, '')
      const inclusive = withOperator(raw, quantity.op === '>' ? '≥' : '≤')
      report({
        at: target,
        data: {
          found,
          number: `${quantity.number}${quantity.scale ?? ''}${quantity.unit ?? ''}`,
          inclusive,
        },
        ...(isOpen(form) &&
          !isSplit(indicator) && { suggestions: [{ key: 'inclusive', edits: [{ at: target, raw: inclusive }] }] }),
      })
    },
  }),
}
