import type { Indicator } from '../../../form/index.ts'
import { isCostRow, isOpen, isSplit, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Operator } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'
import { isReverse } from './shared/direction.ts'
import { withOperator } from './shared/rewrite-value.ts'

/** Names of what is fixed beforehand: more is not better, so a bare number says all (=). */
const fixed =
  /(?:在编|在职|编制|现有|应发|应保|驻村|退休|离休|退役|遗属|工资|薪酬|福利|社保|公积金|公用经费|津贴|补贴|补助|低保|优抚)[^，。]{0,10}(?:数量|人数|人员数|员额|户数|数)$/

const isBare = (text: string): boolean =>
  /^[\d０-９一二两三四五六七八九十百千]/.test(text) && !/左右|上下|以[上下内]/.test(text)

/** The whole year. */
const isWholeYear = (number: string, unit: string | null): boolean =>
  (number === '12' && (unit === '个月' || unit === '月')) || (number === '365' && (unit === '天' || unit === '日'))

/** One event, a full rate, none of what is unwanted, a fixed number: by its kind the bare number is an =, as people read it. */
const isExact = (indicator: Indicator, number: string, unit: string | null): boolean =>
  (number === '1' && unit !== null) ||
  Number(number) === 0 ||
  isWholeYear(number, unit) ||
  (unit === '%' && /^100(?:\.0+)?$/.test(number)) ||
  fixed.test(indicator.name.raw.trim())

/** A number without an operator where one cannot know whether more, less or exactly that is meant. */
export const operatorMissing: Rule = {
  id: 'operator-missing',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标值缺比较符号',
    what: '指标值只有数值，没有“≥”“≤”“=”等符号。',
    why: '没有符号就不知道多做、少做算不算完成，自评时没有统一的评分口径。',
    example: '数量指标“慰问困难家庭户数”：60户。',
    instead: '≥60户；确实不多不少的写“=60户”。',
    fixSafety: '“≥”还是“=”由填报单位决定，所以只作建议。',
    cannotSee:
      '只办一次的事项（1次、1场、1项）、100%的比率、0起事故和按编制发放的人数，按“=”理解，不提示；数字前后另有文字的（每日延长2小时、70%左右）不提示；成本指标由“成本指标的比较符号”检查；日期不在此列。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的指标值“{found}”没有比较符号，不知道是至少、至多还是正好。请写成“{op}{found}”，确实不多不少的写“={found}”。',
      },
      fixes: { operator: '改为“{op}{found}”', exact: '改为“={found}”' },
    },
    en: {
      sentences: {
        default:
          'The target “{found}” of “{name}” has no operator: at least, at most or exactly? Write “{op}{found}”, or “={found}” where neither more nor less is meant.',
      },
      fixes: { operator: 'Change it to “{op}{found}”', exact: 'Change it to “={found}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const quantity = quantityOf(indicator.target.value)
      if (!quantity || quantity.op !== null || isCostRow(indicator) || quantity.unit === '元') return
      // 1:3 is a ratio of two things, not a number to be passed.
      if (quantity.unit?.startsWith(':')) return
      if (isExact(indicator, quantity.number, quantity.unit)) return
      const { target } = indicator
      const found = targetText(indicator)
      // 每日延长2小时, 制度上墙、每周开放5天: words around the number say more than an operator could.
      if (!isBare(found)) return
      const op: Operator = isReverse(indicator) ? '≤' : '≥'
      report({
        at: target,
        data: { name: plainName(indicator.name.raw), found, op },
        ...(isOpen(form) &&
          !isSplit(indicator) && {
            suggestions: [
              { key: 'operator', edits: [{ at: target, raw: withOperator(target.raw, op) }] },
              { key: 'exact', edits: [{ at: target, raw: withOperator(target.raw, '=') }] },
            ],
          }),
      })
    },
  }),
}
