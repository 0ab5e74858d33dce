import type { Indicator } from '../../../form/index.ts'
import {
  headOf,
  isCostRow,
  isOpen,
  isRate,
  isSatisfaction,
  isSplit,
  plainName,
  quantityOf,
  targetText,
} from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { withUnit } from './shared/rewrite-value.ts'

/** The unit that a name tells itself: 培训人次, 场次数, 印制份数, 户数. */
const told = /(人次|场次|期次|批次|人|次|户|份|册|场|期|篇|件|条|台|辆|处|座|棵|株|亩|项|字|天)数?量?$/
const bracketed = /[（(](?:单位[：:])?(?:万?元|人次?|[个项次场期份册户家件条台处座亩篇]|场次|平方米|公里)[）)]$/

/** Numbers that have no unit by their nature. */
const pure = /(?:系数|指数|比值|容积率|酸碱度|[Pp][Hh]值?)$/

/** A column of its own for units (计量单位), filled in. */
const hasUnitColumn = (indicator: Indicator): boolean =>
  indicator.extra?.some(({ label, value }) => /单位/.test(label.raw) && value.raw.trim() !== '') ?? false

/** A number that says nothing of what it counts. */
export const unitMissing: Rule = {
  id: 'unit-missing',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标值缺计量单位',
    what: '指标值是一个数，但没有计量单位。',
    why: '没有单位就不知道数的是次、人还是元，金额还会相差一万倍。',
    example: '数量指标“文艺演出”：≥12；成本指标“演出经费”：≤8。',
    instead: '≥12场；≤8万元。',
    fixSafety: '单位只能从名称推测，所以只作建议。',
    cannotSee: '比率缺百分号由另一条规则检查；数值为0的不提示；名称括号里已写单位、或表中另有计量单位一列的不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的指标值“{found}”没有计量单位。请在数值后写明单位，如个、次、人、万元。',
        unit: '“{name}”的指标值“{found}”没有计量单位。请写成“{found}{unit}”，或写明实际的单位。',
        money:
          '成本指标“{name}”的指标值“{found}”没有写元还是万元。表头的单位管的是预算栏；请在指标值里写明，如“{found}{unit}”。',
      },
      fixes: { unit: '改为“{found}{unit}”' },
    },
    en: {
      sentences: {
        default:
          'The target “{found}” of “{name}” has no unit. Write what the number counts: items, times, persons, 万元.',
        unit: 'The target “{found}” of “{name}” has no unit. Write “{found}{unit}”, or the unit that is meant.',
        money:
          'The cost target “{found}” of “{name}” does not say 元 or 万元. The unit above the table is that of its budget cells; write it here too, as in “{found}{unit}”.',
      },
      fixes: { unit: 'Change it to “{found}{unit}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const quantity = quantityOf(indicator.target.value)
      if (!quantity || quantity.unit !== null || Number(quantity.number) === 0) return
      const { target } = indicator
      const name = plainName(indicator.name.raw)
      const cost = isCostRow(indicator)
      // 5万 in a cost row is money without 元 (unit-abbreviated); a rate wants % (percent-missing).
      if (cost && quantity.scale) return
      if (isRate(name) || isSatisfaction(name) || indicator.level2.value === 'serviceSatisfaction') return
      if (pure.test(headOf(name)) || bracketed.test(name) || hasUnitColumn(indicator)) return
      const unit = cost ? form.amountUnit.value : told.exec(name)?.[1]
      const found = targetText(indicator)
      report({
        at: target,
        ...(unit !== undefined && { message: cost ? 'money' : 'unit' }),
        data: { name: plainName(indicator.name.raw), found, ...(unit !== undefined && { unit }) },
        ...(unit !== undefined &&
          isOpen(form) &&
          !isSplit(indicator) && {
            suggestions: [{ key: 'unit', edits: [{ at: target, raw: withUnit(target.raw, unit) }] }],
          }),
      })
    },
  }),
}
