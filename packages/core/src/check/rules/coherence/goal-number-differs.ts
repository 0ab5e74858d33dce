import type { Form, Printed } from '../../../form/index.ts'
import { areAlike, plainName, targetText } from '../../../queries/index.ts'
import { sameSubject, subjectOf } from '../../../queries/subject.ts'
import { Exact } from '../../../value/exact.ts'
import type { Report, Rule } from '../../rule.ts'
import { lonePairs } from './shared/lone-pairs.ts'
import { byUnit, type Measure, measuresOf } from './shared/measured.ts'
import { countsIn, type ProseCount } from './shared/prose-counts.ts'

/** A number elsewhere on the form that speaks of the same thing. */
interface Stated {
  readonly cell: Printed
  readonly name: string
  readonly subject: string
  readonly from: Exact
  readonly to: Exact
  /** Where in the cell's text; absent: the whole cell. */
  readonly span?: { readonly start: number; readonly end: number }
  readonly raw: string
}

/** Of a unit, what elsewhere on the form is stated in it. */
type StatedIn = (unit: string) => readonly Stated[]

/** Of many rows few are about what a goal counts: of the others only that is asked. */
class StatedByRow implements Stated {
  readonly cell: Printed
  readonly subject: string
  private readonly measure: Measure

  constructor(cell: Printed, measure: Measure) {
    this.cell = cell
    this.subject = subjectOf(measure.row.name.raw)
    this.measure = measure
  }

  get name(): string {
    return plainName(this.measure.row.name.raw)
  }

  get from(): Exact {
    return this.measure.from
  }

  get to(): Exact {
    return this.measure.number
  }

  get raw(): string {
    return this.cell.raw.trim()
  }
}

const ofRows =
  (form: Form, column: 'target' | 'actual'): StatedIn =>
  (unit) =>
    (byUnit(measuresOf(form, column)).get(unit) ?? []).flatMap((measure) => {
      const [cell, { value }] = [measure.row[column], measure]
      const isCount = value.unit !== null && value.unit !== '元' && !value.per?.length
      return cell && isCount ? [new StatedByRow(cell, measure)] : []
    })

const ofProse = (text: Printed): readonly (Stated & { readonly unit: string })[] =>
  countsIn(text.raw).map(({ subject, unit, number, raw, start, end }) => ({
    cell: text,
    name: subject,
    subject,
    unit,
    from: number,
    to: number,
    span: { start, end },
    raw,
  }))

/** Shorter texts that are so alike share the first or the last two letters of one of them. */
const short = 18

const shareEnd = (a: string, b: string): boolean => b.includes(a.slice(0, 2)) || b.includes(a.slice(-2))

const sameThing = (a: string, b: string): boolean =>
  sameSubject(a, b) ||
  (a.length >= 3 &&
    Math.abs(a.length - b.length) <= 2 &&
    (a.length > short || b.length > short || shareEnd(a, b) || shareEnd(b, a)) &&
    areAlike(a, b, 0.9))

/** What is done with a thing, before its name or behind it. */
const deed =
  /^(?:购置|采购|配备|更新|更换|新建|改建|扩建|建设|改造|修缮|修复|维修|维护|运维|养护|管护|清理|治理|栽植|栽种|安装|培训|印制|发放|选聘|聘用|补助|支持)|(?:购置|采购|配备|更新|更换|新建|建设|改造|修缮|修复|维修|维护|运维|养护|管护|清理|治理|栽植|安装)$/
const thingOf = (subject: string): string => subject.replace(deed, '')
/** 栽植侧柏等树木 is 栽植树木. */
const withoutExamples = (subject: string): string => {
  const [verb = ''] = deed.exec(subject) ?? []
  return subject.startsWith(verb) ? subject.replace(/^.*等(?=\p{Script=Han}{2}$)/u, verb) : subject
}

/** Neither says another deed than the other. */
const sameDeed = (a: string, b: string): boolean => {
  const [one, other] = [deed.exec(a)?.[0], deed.exec(b)?.[0]]
  return one === undefined || other === undefined || one === other
}

/** An item of a list is named without what is done with it: 麻醉机4台 is what 购置麻醉机 counts. */
const isItem = ({ subject, head }: ProseCount, stated: string): boolean =>
  subject.length >= 2 &&
  // Deeds have two characters and stand at an end.
  Math.abs(subject.length - stated.length) <= 2 &&
  stated.includes(subject.slice(2, -2)) &&
  thingOf(subject) === thingOf(stated) &&
  (head === undefined ? thingOf(subject) !== subject && sameDeed(subject, stated) : sameDeed(head, stated))

/** By how much it changes, not what it is in the end: 时间缩短5分钟. */
const change = /(?:缩短|压缩|减少|降低|下降|增加|提高|提升|增长)$/

const isCountedBy = (count: ProseCount): ((stated: string) => boolean) => {
  const { subject } = count
  const whole = withoutExamples(subject)
  const isChange = change.test(subject)
  return (stated) =>
    (sameThing(subject, stated) || (whole !== subject && sameThing(whole, stated)) || isItem(count, stated)) &&
    change.test(stated) === isChange
}

const agrees = ({ number, about }: ProseCount, { from, to }: Pick<Stated, 'from' | 'to'>): boolean => {
  if (!about) return number.gte(from) && number.lte(to)
  const slack = number.times('0.2')
  return number.gte(from.minus(slack)) && number.lte(to.plus(slack))
}

/** The numbers of a goal that no statement about the same thing bears out. */
const differences = (goal: Printed | undefined, statedIn: StatedIn) => {
  const stated = new Map<string, readonly Stated[]>()
  const ofUnit = (unit: string): readonly Stated[] => {
    const known = stated.get(unit) ?? statedIn(unit)
    stated.set(unit, known)
    return known
  }
  return countsIn(goal?.raw ?? '').flatMap((count) => {
    const isCounted = isCountedBy(count)
    const same = ofUnit(count.unit).filter((each) => isCounted(each.subject))
    const [first] = same
    if (!first || same.some((each) => agrees(count, each))) return []
    const sum = { from: Exact.sum(...same.map(({ from }) => from)), to: Exact.sum(...same.map(({ to }) => to)) }
    return agrees(count, sum) ? [] : [{ count, other: first }]
  })
}

const ofGoal = (goal: Printed | undefined, stated: StatedIn, message: string): readonly Report[] =>
  differences(goal, stated).map(({ count, other }) => ({
    at: goal ?? other.cell,
    span: { start: count.start, end: count.end },
    message,
    data: { name: other.name, goal: count.raw.trim(), other: other.raw },
    related: [other.cell],
  }))

/** Of a text: the paragraph on the single task is marked, the overall goal is related. */
const ofText = (form: Form): readonly Report[] => {
  const stated = (form.subGoals ?? []).flatMap(({ text }) => ofProse(text))
  return differences(form.goal, (unit) => stated.filter((each) => each.unit === unit)).map(({ count, other }) => ({
    at: other.cell,
    ...(other.span && { span: other.span }),
    message: 'text',
    data: { name: other.name, goal: count.raw.trim(), other: other.raw },
    related: [form.goal],
  }))
}

/** Said in other words than the row's own, so that only the unit and some words tell that it is the same. */
const inOtherWords = (
  form: Form,
  goal: Printed | undefined,
  column: 'target' | 'actual',
  told: readonly Report[],
): readonly Report[] => {
  if (form.kind !== 'table' || !goal) return []
  const starts = new Set(told.flatMap(({ at, span }) => (at === goal && span ? [span.start] : [])))
  return lonePairs(goal, form, column).flatMap(({ count, measure: { row } }): readonly Report[] =>
    starts.has(count.start)
      ? []
      : [
          {
            at: goal,
            span: { start: count.start, end: count.end },
            severity: 'warning',
            message: column === 'target' ? 'likely' : 'likelyActual',
            data: {
              name: plainName(row.name.raw),
              goal: count.raw.trim(),
              other: column === 'target' ? targetText(row) : (row.actual?.raw.trim() ?? ''),
            },
            related: [column === 'target' ? row.target : (row.actual ?? row.target)],
          },
        ],
  )
}

/** The goal names another number than the indicator for the same thing. */
export const goalNumberDiffers: Rule = {
  id: 'goal-number-differs',
  family: 'coherence',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '目标中的数量与指标值不一致',
    what: '绩效目标里写的数量，与名称相同、单位相同的指标值（或分项目标里的数量）不同；自评表的实际完成情况与实际完成值同样比较。',
    why: '指标是对目标的量化。同一件事两个数，执行和评价时不知道按哪个。',
    example: '绩效目标：全年巡回义诊30场次……；数量指标：巡回义诊，≥24场次。',
    instead: '两处都写30场次。',
    cannotSee:
      '只比较名称几乎相同、单位相同的数量；目标里换了说法的，只在单位相同的数两边各剩一个、又有相同的词时，或比率、时间的名称结尾相同时提示（警告）；用汉字写的数、金额（见“goal-amount-differs”）不比较。几行之和等于目标数时不报告。“约”“余”允许相差两成。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '绩效目标写“{name}”{goal}，指标值却是“{other}”。同一件事应是同一个数，请更正其中一处。',
        actual: '实际完成情况写“{name}”{goal}，实际完成值却是“{other}”。同一件事应是同一个数，请更正其中一处。',
        likely:
          '绩效目标写的是“{goal}”，指标“{name}”的指标值却是“{other}”，看来说的是同一件事。请核对：是同一件事的，统一为一个数；不是的，补充相应的指标。',
        likelyActual:
          '实际完成情况写的是“{goal}”，指标“{name}”的实际完成值却是“{other}”，看来说的是同一件事。请核对：是同一件事的，统一为一个数。',
        text: '总体目标写“{name}”{goal}，这里写“{other}”。同一件事应是同一个数，请更正其中一处。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal says {goal} for “{name}”, the indicator “{other}”. One thing has one number: correct one of the two.',
        actual:
          'The account of the work says {goal} for “{name}”, the actual value is “{other}”. Correct one of the two.',
        likely:
          'The goal says {goal}, and the indicator “{name}” “{other}”; the two seem to be one thing. If so, write one number; if not, add the indicator that is missing.',
        likelyActual:
          'The account of the work says {goal}, and the actual value of “{name}” is “{other}”; the two seem to be one thing. If so, write one number.',
        text: 'The overall goal says {goal} for “{name}”, this paragraph “{other}”. Correct one of the two.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const found = [
        ...ofGoal(form.goal, ofRows(form, 'target'), 'default'),
        ...ofGoal(form.goalActual, ofRows(form, 'actual'), 'actual'),
        ...ofText(form),
      ]
      const likely = [
        ...inOtherWords(form, form.goal, 'target', found),
        ...inOtherWords(form, form.goalActual, 'actual', found),
      ]
      for (const each of [...found, ...likely]) report(each)
    },
  }),
}
