import type { Form, Indicator } from '../../../form/index.ts'
import { headOf, isRate, lettersOf, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import { subjectOf } from '../../../queries/subject.ts'
import { type Exact, exactOf } from '../../../value/exact.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Report, Rule } from '../../rule.ts'

interface Bar {
  readonly row: Indicator
  readonly name: string
  readonly value: Quantity
}

/** A rate with its name down to what it measures. */
interface RateBar extends Bar {
  readonly head: string
}

const withHead = (bar: Bar): RateBar => ({ ...bar, head: lettersOf(headOf(bar.name)) })

const barsOf = (form: Form): readonly Bar[] =>
  form.indicators.flatMap((row) => {
    const value = quantityOf(row.target.value)
    const name = plainName(row.name.raw)
    return value && name !== '' ? [{ row, name, value }] : []
  })

const done = /(?:任务)?(?:完成率|达成率|实现率|完成比例|完成度)$/

const pair = (message: string, one: Bar, other: Bar): Report => ({
  at: one.row.target,
  message,
  data: { one: one.name, first: targetText(one.row), other: other.name, second: targetText(other.row) },
  related: [other.row.target],
})

/** 建设站点≥10个 beside 站点建设完成率≥90%: nine stations meet one and miss the other. */
const countAndShare = (bars: readonly Bar[]): readonly Report[] =>
  bars.flatMap((share) => {
    const { value } = share
    if (value.unit !== '%' || value.op === '≤' || value.op === '<') return []
    const { head } = withHead(share)
    if (!done.test(head) || exactOf(value.number).gte(100)) return []
    const subject = subjectOf(head.replace(done, ''))
    const count = bars.find(
      (bar) =>
        bar.row.level2.value === 'quantity' &&
        bar.value.unit !== '%' &&
        bar.value.op !== '≤' &&
        subject.length >= 2 &&
        subjectOf(bar.name) === subject,
    )
    return count ? [pair('share', share, count)] : []
  })

/** The numbers that a target allows; a bare one or = only itself. */
const within = ({ op, number }: Quantity): { readonly from: Exact | undefined; readonly to: Exact | undefined } => {
  const at = exactOf(number)
  if (op === '≥' || op === '>') return { from: at, to: undefined }
  if (op === '≤' || op === '<') return { from: undefined, to: at }
  return { from: at, to: at }
}

const disjoint = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [within(a), within(b)]
  const below = (to: Exact | undefined, from: Exact | undefined) =>
    to !== undefined && from !== undefined && to.lt(from)
  return below(one.to, other.from) || below(other.to, one.from)
}

/** A prefix that turns a rate into another one: 不合格率. */
const another = /[不未无非反逆新老前后上下男女国省市县区乡镇村一二三四五六七八九十\d]/

/** 人工或材料成本控制率 is 人工成本控制率 with 或 and a second word of up to four letters. */
const isWithAlternative = (long: string, short: string): boolean => {
  const more = long.length - short.length
  const at = more >= 2 && more <= 5 ? long.indexOf('或') : -1
  return at >= 1 && short === long.slice(0, at) + long.slice(at + more)
}

const sameRate = (a: RateBar, b: RateBar): boolean => {
  const [short, long] = a.head.length <= b.head.length ? [a.head, b.head] : [b.head, a.head]
  const more = long.length - short.length
  if (short.length < 4 || more > 5 || a.row.level2.value !== b.row.level2.value) return false
  return (more <= 2 && long.endsWith(short) && !another.test(long.slice(0, more))) || isWithAlternative(long, short)
}

/** Names that say the same rate end alike. */
const tailOf = ({ head }: RateBar): string => head.slice(-3)

/** 成本控制率 100% beside 成本控制率 ≤0: whatever comes of it, one is missed. */
const twoValues = (bars: readonly Bar[]): readonly Report[] => {
  const told = new Map<string, RateBar[]>()
  const known = new Set<string>()
  return bars.flatMap((bar) => {
    if (!isRate(bar.name)) return []
    const later = withHead(bar)
    const alike = told.get(tailOf(later)) ?? []
    const earlier = alike.find((each) => sameRate(each, later) && disjoint(each.value, later.value))
    // A row that is there once more adds nothing to compare with.
    const { op, number } = later.value
    const key = `${later.head}\n${later.row.level2.value}\n${op}\n${number}`
    if (!known.has(key)) alike.push(later)
    known.add(key)
    told.set(tailOf(later), alike)
    return earlier ? [pair('default', later, earlier)] : []
  })
}

/** Two targets of one form that cannot both be the bar. */
export const contradictoryBars: Rule = {
  id: 'contradictory-bars',
  family: 'coherence',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false },
  ],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '两个指标值互相矛盾',
    what: '同一张表中，一件事既定了数量（≥10个），又定了低于100%的完成率（≥90%）；或者同一个比率定了两个不可能同时达到的值。',
    why: '一件事只能有一个标准。完成9个时，完成率达标而数量不达标，评价时不知道算完成还是没完成。',
    example: '数量指标：护林站建设，≥10个；质量指标：护林站建设完成率，≥90%。',
    instead: '保留数量指标；质量指标改为“护林站验收合格率，≥95%”。',
    cannotSee: '只比较名称基本相同的指标。名称不同而意思矛盾的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{one}”为{first}，“{other}”却是{second}，不可能同时达到。请核对两个指标的口径，只保留一个。',
        share:
          '“{one}”为{first}，“{other}”为{second}：按完成率可以少完成，按数量不可以，标准不一。请只保留一个，或把完成率定为100%。',
      },
    },
    en: {
      sentences: {
        default:
          '“{one}” is {first} and “{other}” is {second}: both cannot be met. Check what they mean, and keep one.',
        share:
          '“{one}” is {first}, “{other}” {second}: by the rate some may stay undone, by the number none. Keep one, or set the rate to 100 %.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const bars = barsOf(form)
      for (const each of [...countAndShare(bars), ...twoValues(bars)]) report(each)
    },
  }),
}
