import type { Indicator, Printed } from '../../../form/index.ts'
import { plainName, quantityOf } from '../../../queries/index.ts'
import { type Exact, exactOf } from '../../../value/exact.ts'
import { scales } from '../../../value/scales.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Report, Rule } from '../../rule.ts'
import { countsUp } from './shared/counts-up.ts'
import { yearLines } from './shared/year-money.ts'

const sizeOf = ({ number, scale }: Quantity): Exact => (scale ? exactOf(number).times(scales[scale]) : exactOf(number))

const amountIn = (cell: Printed<Indicator['target']['value']>): Quantity | undefined => {
  const value = quantityOf(cell.value)
  return value && (value.per ?? []).length === 0 ? value : undefined
}

const ofRow = (row: Indicator): readonly Report[] => {
  if (row.level2.value !== 'quantity' || !row.forecast || !row.actual) return []
  const [done, expected] = [amountIn(row.actual), amountIn(row.forecast)]
  if (!done || !expected || done.unit !== expected.unit || sizeOf(expected).gte(sizeOf(done))) return []
  if (!countsUp(row, done.unit)) return []
  const data = { name: plainName(row.name.raw), done: row.actual.raw.trim(), expected: row.forecast.raw.trim() }
  return [{ at: row.forecast, data, related: [row.actual] }]
}

/** A whole year that is expected to bring less than what is done already. */
export const forecastBelowDone: Rule = {
  id: 'forecast-below-done',
  family: 'monitoring',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '全年预计少于已完成',
    what: '监控表中，累计类数量指标的全年预计完成数小于监控期内已完成数，或者全年预计执行数小于已执行数。',
    why: '已经做成的、已经支出的不会再减少，全年数不可能小于前几个月的数，必有一处填错。',
    example: '1—7月已培训280人次，全年预计260人次。',
    instead: '全年预计填480人次；确实填错的，更正已完成数。',
    cannotSee:
      '只比较场次、人次、面积等只增不减的数量，新建、购置、培训一类做成了就不会少的数量，以及资金；比率、在册人数、存栏、保有量等会减少的不比较。看不出两个数中哪个错。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”已完成“{done}”，全年预计却是“{expected}”。全年数不会少于已完成数，请更正其中一处。',
        money: '“{name}”已执行{done:money}，全年预计执行却是{expected:money}。全年数不会少于已执行数，请更正其中一处。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has reached “{done}”, yet the year is expected to bring “{expected}”. Correct one of the two.',
        money:
          '“{name}” has spent {done:money}, yet {expected:money} are expected for the year. Correct one of the two.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      if (form.phase !== 'monitoring') return
      for (const { name, executed, expected } of yearLines(form))
        if (executed && expected && expected.fen < executed.fen)
          report({
            at: expected.cell,
            message: 'money',
            data: { name, done: executed.fen, expected: expected.fen },
            related: [executed.cell],
          })
      for (const each of form.indicators.flatMap(ofRow)) report(each)
    },
  }),
}
