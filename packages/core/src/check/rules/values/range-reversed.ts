import { quantitiesOf } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Quantity, Value } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'

const least = ({ op }: Quantity): boolean => op === '≥' || op === '>'
const most = ({ op }: Quantity): boolean => op === '≤' || op === '<'

/** 20–12; or ≥20、≤12 of the same. */
const faultOf = (value: Value | undefined): 'default' | 'bounds' | undefined => {
  if (value?.kind === 'range') return new Exact(value.from).gt(value.to) ? 'default' : undefined
  if (value?.kind !== 'list') return undefined
  const quantities = quantitiesOf(value).flatMap((each) => (each.kind === 'quantity' ? [each] : []))
  const clash = quantities.some(
    (low) =>
      least(low) &&
      quantities.some(
        (high) =>
          most(high) && high.unit === low.unit && high.scale === low.scale && new Exact(low.number).gt(high.number),
      ),
  )
  return clash ? 'bounds' : undefined
}

/** A range that nothing can lie in. */
export const rangeReversed: Rule = {
  id: 'range-reversed',
  family: 'values',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '区间颠倒',
    what: '区间的前一个数比后一个大（20–12天），或者同一格里下限比上限还高（≥20%、≤10%）。',
    why: '没有一个数能落在这样的区间里，怎么做都算没完成。',
    example: '≥95%且≤90%；18–12℃。',
    instead: '90%–95%；12–18℃。',
    cannotSee: '前后数字的单位不同的不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的“{found}”前大后小，没有数能落在里面。请核对后改正。',
        bounds: '“{name}”的“{found}”下限比上限还高，没有数能同时满足。请核对后改正。',
      },
    },
    en: {
      sentences: {
        default:
          'The range “{found}” of “{name}” goes from the larger to the smaller: nothing lies in it. Check and correct it.',
        bounds: 'The least in “{found}” of “{name}” is above the most: nothing satisfies both. Check and correct it.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (_, { name, values }) => {
      for (const { cell } of values) {
        const message = faultOf(cell.value)
        if (message) report({ at: cell, message, data: { name, found: cell.raw.trim() } })
      }
    },
  }),
}
