import type { Form, Printed } from '../../../../form/index.ts'
import { clauseAfter, clauseBefore } from '../../../../queries/clause.ts'
import { isCostRow, lettersOf, plainName } from '../../../../queries/index.ts'
import { subjectOf } from '../../../../queries/subject.ts'
import { Exact } from '../../../../value/exact.ts'
import type { Quantity, Range } from '../../../../value/value.ts'
import { isResult } from './goal-results.ts'
import { byUnit, type Measure, measuresOf } from './measured.ts'
import { countsIn, isTime, type ProseCount } from './prose-counts.ts'

/** A number of a goal and the row that seems to speak of the same thing. */
export interface LonePair {
  readonly count: ProseCount
  /** The clause that holds the number. */
  readonly clause: string
  readonly measure: Measure
}

/** Of the whole term, of each, or of several years: another number than the year's. */
const otherSpan = /累计|[两二三四五六七八九十]年|期末|每|人均|户均|平均|到\d{4}|\d{4}年前/
/** 每周往返12班 is what 每周往返航班班次 counts. */
const isOtherSpan = (clause: string, { row }: Measure): boolean => {
  const span = otherSpan.exec(clause)?.[0]
  return span !== undefined && !(span === '每' && row.name.raw.includes(clause.slice(clause.indexOf('每')).slice(0, 2)))
}
/** Pairs of letters that any work has. */
const common = new Set(
  '数量 人数 次数 活动 工作 项目 服务 建设 开展 组织 举办 完成 实施 推进 发放 培训 改造 新建 购置 维修 宣传 保障 群众 人员 农村 城市 全县 全市 全区 全省 指标 面积 长度 个数'.split(
    ' ',
  ),
)
const border = /[，。；：！？\n]/

const pairsOf = (subject: string): readonly string[] =>
  [...subject.slice(1)].map((_, at) => subject.slice(at, at + 2)).filter((pair) => !common.has(pair))

/** At least a third of what the row speaks of is in the clause. */
const shared = ({ row }: Measure, clause: string): boolean => {
  const pairs = pairsOf(subjectOf(plainName(row.name.raw)))
  const hits = pairs.filter((pair) => clause.includes(pair)).length
  return hits > 0 && hits * 3 >= pairs.length
}

const isNothing = (value: Quantity | Range): boolean => !/[1-9]/.test(value.kind === 'range' ? value.to : value.number)

/** Most numbers that agree are printed alike. */
const isSame = ({ digits, about }: ProseCount, { value }: Measure): boolean =>
  !about && value.kind === 'quantity' && value.scale === undefined && value.number === digits

const agree = (count: ProseCount, measure: Measure): boolean => isSame(count, measure) || isNear(count, measure)

/** Whether a row bears the number out. */
const isBorneOut = (count: ProseCount, rows: readonly Measure[]): boolean =>
  rows.some((row) => isSame(count, row)) || rows.some((row) => isNear(count, row))

const isNear = (count: ProseCount, { number }: Measure): boolean =>
  count.about ? number.minus(count.number).abs().lte(count.number.times('0.2')) : number.eq(count.number)

/** Rows that make the number together bear it out; of many rows some always do. */
const isSum = ({ number }: ProseCount, rows: readonly Measure[]): boolean =>
  rows.length > 40 ||
  Exact.sum(0, ...rows.map((row) => row.number)).eq(number) ||
  rows.some((one, at) => rows.slice(at + 1).some((other) => one.number.plus(other.number).eq(number)))

/** Units in which a form has many rows, told apart by their names alone. */
const isByName = (unit: string): boolean => unit === '%' || unit === '‰' || isTime(unit)

/** Shorter names (合格率) end many longer ones. */
const shortestName = 4
const mostMore = 6

/** One is the other with words before it: 数据连续率 and 观测数据连续率. */
const endsAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortestName && long.length - short.length <= mostMore && long.endsWith(short)
}

/** Of rates and times: the only row whose name ends as what the goal says does, and of which no other number of the goal speaks. */
const byName = (goal: Printed, named: readonly ProseCount[], rows: readonly Measure[]): readonly LonePair[] =>
  named.flatMap((count): readonly LonePair[] => {
    if (count.about || count.subject.length < shortestName || isBorneOut(count, rows)) return []
    const alike = rows.filter(({ row }) => endsAlike(subjectOf(plainName(row.name.raw)), count.subject))
    const [measure] = alike
    if (!measure || alike.length > 1 || named.some((other) => agree(other, measure))) return []
    if (otherSpan.test(clauseBefore(goal.raw, count.start, border)) || !isResult(goal.raw, count)) return []
    return [{ count, clause: count.subject, measure }]
  })

/**
 * Where of all numbers that a goal has in one unit one alone is borne out by no row, and of all rows in that unit one alone has
 * a number of which the goal does not speak, and clause and row have words in common: the two are meant to be one number.
 * Of rates and times a form has many: there the names must end alike.
 *
 * @param column 'target' for a goal, 'actual' for the account of what was done
 * @example lonePairs(form.goal, form) // 完成26所学校锅炉替换 and 改造学校数量 ≥23所
 */
export const lonePairs = (goal: Printed, form: Form, column: 'target' | 'actual' = 'target'): readonly LonePair[] => {
  const counts = countsIn(goal.raw)
  if (counts.length === 0) return []
  const measures = byUnit(measuresOf(form, column))
  return [...Map.groupBy(counts, ({ unit }) => unit)].flatMap(([unit, named]): readonly LonePair[] => {
    // What is not to happen at all is no number of a goal.
    const rows = (measures.get(unit) ?? []).filter(({ row, value }) => !isCostRow(row) && !isNothing(value))
    if (isByName(unit)) return byName(goal, named, rows)
    const open = named.filter((count) => !isBorneOut(count, rows))
    if (open.length !== 1) return []
    const unsaid = rows.filter((row) => !named.some((count) => agree(count, row)))
    const [count] = open
    const [measure] = unsaid
    if (unsaid.length !== 1 || !count || !measure || count.about) return []
    const clause = lettersOf(
      `${clauseBefore(goal.raw, count.start, border)} ${clauseAfter(goal.raw, count.end, border)}`,
    )
    if (isOtherSpan(clauseBefore(goal.raw, count.start, border), measure) || !isResult(goal.raw, count)) return []
    if (isSum(count, rows) || !shared(measure, clause)) return []
    return [{ count, clause, measure }]
  })
}
