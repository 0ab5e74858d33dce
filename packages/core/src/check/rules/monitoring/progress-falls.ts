import type { Indicator, PeriodValue } from '../../../form/index.ts'
import { targetInForce } from '../../../form/index.ts'
import { plainName, plainText, quantityOf } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import { lastMonth } from '../../../value/last-month.ts'
import { scales } from '../../../value/scales.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Report, Rule } from '../../rule.ts'
import { countsUp } from './shared/counts-up.ts'

interface Step {
  readonly entry: PeriodValue
  readonly month: number
  readonly value: Quantity
}

const sizeOf = ({ number, scale }: Quantity): Exact => new Exact(number).times(scale ? scales[scale] : 1)

/** A period that begins with the year, so that its value holds those before it: 一季度, 上半年, 前三季度, 1—9月, 全年. */
const cumulative = (label: string): number | undefined => {
  const text = plainText(label)
  if (/^(?:全年|年底|1[-—–~至]12月)/.test(text)) return 12
  return /^第?一季度|上半年|前三季度|^(?:1|一)月?[-—–~～至到]|截至|累计/.test(text) ? lastMonth(text) : undefined
}

/** The steps of a row that grow over the year; none where the row counts nothing that grows. */
const stepsOf = (row: Indicator): readonly Step[] => {
  const steps = (row.progress ?? []).flatMap((entry): readonly Step[] => {
    const value = quantityOf(entry.value.value)
    const month = cumulative(entry.period.raw || (entry.period.value ?? ''))
    return value && month !== undefined && value.unit !== '%' ? [{ entry, month, value }] : []
  })
  const unit = steps[0]?.value.unit ?? null
  if (!countsUp(row, unit)) return []
  return steps.every(({ value }) => value.unit === unit) ? steps.toSorted((a, b) => a.month - b.month) : []
}

const falls = (name: string, steps: readonly Step[]): readonly Report[] =>
  steps.slice(1).flatMap((later, index): readonly Report[] => {
    const earlier = steps[index]
    if (!earlier || earlier.month === later.month || sizeOf(later.value).gte(sizeOf(earlier.value))) return []
    return [
      {
        at: later.entry.value,
        data: {
          name,
          earlier: earlier.entry.period.raw.trim(),
          before: earlier.entry.value.raw.trim(),
          later: later.entry.period.raw.trim(),
          after: later.entry.value.raw.trim(),
        },
        related: [earlier.entry.value],
      },
    ]
  })

/** A plan by periods that ends below or above the year's own target. */
const endsElsewhere = (row: Indicator, name: string, steps: readonly Step[]): readonly Report[] => {
  const target = targetInForce(row)
  const aim = quantityOf(target.value)
  const last = steps.at(-1)
  if (!aim || last?.month !== 12 || row.actual || last.value.unit !== aim.unit) return []
  const [end, wanted] = [sizeOf(last.value), sizeOf(aim)]
  if (aim.op === '≥' || aim.op === '>' ? end.gte(wanted) : end.eq(wanted)) return []
  return [
    {
      at: last.entry.value,
      message: 'target',
      data: {
        name,
        later: last.entry.period.raw.trim(),
        after: last.entry.value.raw.trim(),
        target: target.raw.trim(),
      },
      related: [target],
    },
  ]
}

/** Progress that goes backwards, or a plan that does not arrive at its target. */
export const progressFalls: Rule = {
  id: 'progress-falls',
  family: 'monitoring',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '累计进度倒退',
    what: '按时段列出的累计进度（一季度、上半年、前三季度、全年，或1—6月、1—9月）后一段小于前一段；或者分段计划的全年数与年度指标值不符。',
    why: '累计数只增不减。后面的数比前面小，必有一处填错；分段计划合不到全年目标，监控就没有标准。',
    example: '上半年15万张，前三季度12万张。',
    instead: '前三季度27万张。',
    cannotSee:
      '“二季度”“三季度”可能是当季数，不比较。比率、成本、越少越好的指标，在册人数、存栏、保有量等会减少的数不比较。看不出哪个数错。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”{earlier}为“{before}”，{later}却是“{after}”。累计数不会减少，请更正其中一处。',
        target: '“{name}”{later}为“{after}”，年度指标值却是“{target}”。请使两者一致。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” is “{before}” at “{earlier}” and “{after}” at “{later}”. What adds up does not fall: correct one.',
        target: '“{name}” is “{after}” at “{later}”, while the target of the year is “{target}”. Make them agree.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row) => {
      if (!row.progress) return
      const steps = stepsOf(row)
      const name = plainName(row.name.raw)
      for (const each of [...falls(name, steps), ...endsElsewhere(row, name, steps)]) report(each)
    },
  }),
}
