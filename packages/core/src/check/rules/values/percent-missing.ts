import { isOpen, isRate, isSatisfaction, isSplit, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { withUnit } from './shared/rewrite-value.ts'
import { isUnbounded } from './shared/unbounded-rate.ts'

/** A rate or a share of satisfied people without its percent sign. */
export const percentMissing: Rule = {
  id: 'percent-missing',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '比率缺百分号',
    what: '名称是比率或满意度，指标值却没有百分号。',
    why: '没有百分号，95可能是95%，也可能是95分、95个；自评时无法与实际值相比。',
    example: '质量指标“路灯亮灯率”：≥98。',
    instead: '≥98%。',
    fixSafety: '满意度在50至100之间时补百分号不会改变意思，可直接改；其他比率可能用千分号，只作建议。',
    cannotSee: '小数写的比率（≥0.95）和10以下的满意度评分不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”是比率，指标值“{found}”缺百分号。请写成“{right}”。',
        satisfaction: '“{name}”是满意度，指标值“{found}”缺百分号。请写成“{right}”；用评分的请写明是几分制。',
      },
      fixes: { percent: '改为“{right}”' },
    },
    en: {
      sentences: {
        default: '“{name}” is a rate, but its target “{found}” has no percent sign. Write “{right}”.',
        satisfaction:
          '“{name}” is a satisfaction, but its target “{found}” has no percent sign. Write “{right}”; for marks, say out of how many.',
      },
      fixes: { percent: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const quantity = quantityOf(indicator.target.value)
      if (!quantity || quantity.unit !== null || quantity.scale || quantity.per?.length) return
      const name = plainName(indicator.name.raw)
      const number = Number(quantity.number)
      const satisfaction = isSatisfaction(name) || indicator.level2.value === 'serviceSatisfaction'
      if (satisfaction ? number <= 10 : !isRate(name)) return
      if (quantity.number.includes('.') && number > 0 && number <= 1) return
      const { target } = indicator
      const found = targetText(indicator)
      // ≥100% is what percent-impossible would object to next.
      const whole = number === 100 && (quantity.op === '≥' || quantity.op === '>') && !isUnbounded(name)
      const right = whole ? '=100%' : withUnit(found, '%')
      const fix = { key: 'percent', edits: [{ at: target, raw: right }] }
      const safe = satisfaction && number >= 50 && number <= 100
      report({
        at: target,
        ...(satisfaction && { message: 'satisfaction' }),
        data: { name, found, right },
        ...(isOpen(form) && !isSplit(indicator) && (safe ? { fix } : { suggestions: [fix] })),
      })
    },
  }),
}
