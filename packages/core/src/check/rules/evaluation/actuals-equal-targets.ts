import type { Indicator } from '../../../form/index.ts'
import { isCostRow, quantityOf } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

/** Fewer may well come out as planned. */
const fewest = 5

const isOpenEnded = (row: Indicator): boolean => {
  const target = quantityOf(row.target.value)
  return (target?.op === '≥' || target?.op === '>') && !isCostRow(row) && Number(target.number) !== 100
}

const isEqual = (row: Indicator): boolean => {
  const [target, actual] = [quantityOf(row.target.value), quantityOf(row.actual?.value)]
  return (
    target !== undefined &&
    actual !== undefined &&
    actual.op === null &&
    target.scale === actual.scale &&
    target.unit === actual.unit &&
    new Exact(target.number).eq(actual.number)
  )
}

/** Many targets with ≥, every one met to the dot. */
export const actualsEqualTargets: Rule = {
  id: 'actuals-equal-targets',
  family: 'evaluation',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'quantitative', verified: false }],
  since: '0.2.0',
  docs: {
    title: '实际完成值全部等于目标值',
    what: '自评表中五项以上“不少于”的指标（成本和100%的除外），实际完成值无一例外恰好等于年度指标值。',
    why: '下限指标、比率和满意度同时分毫不差，通常是照抄了目标，不是统计、测量的结果。',
    example: '巡查≥48次、培训≥600人次、完好率≥95%、满意度≥90%等六项，实际为48次、600人次、95%、90%……。',
    instead: '按台账、问卷结果填写：巡查51次、培训612人次、完好率96.4%、满意度92.7%。',
    cannotSee: '按合同、按名额安排的产出本来就会相等，所以只作提示。有一项不相等就不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '{count}项“不少于”的指标，实际完成值全部恰好等于目标值，像是照抄目标。请按台账和调查结果核对。',
      },
    },
    en: {
      sentences: {
        default:
          'All {count} targets with ≥ were met exactly; they seem to have been copied. Check them against records and surveys.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ phase, indicators }) => {
      const rows = indicators.filter((row) => row.actual !== undefined && isOpenEnded(row))
      const [first, ...others] = rows.flatMap(({ actual }) => actual ?? [])
      if (phase !== 'self-evaluation' || !first || rows.length < fewest || !rows.every(isEqual)) return
      report({ at: first, data: { count: rows.length }, related: others })
    },
  }),
}
