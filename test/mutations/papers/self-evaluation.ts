import type { Random } from '../../fuzz/random.ts'
import { type MoneyLine, money, type Row, type Sheet } from '../sheet.ts'
import type { Plan } from './plan.ts'
import { goalOf, headOf, targetRows, withWeights } from './rows.ts'

const half = (cents: number): string => String(Number((Math.round(cents * 100) / 100).toFixed(2)))

/** Whole hundredths, half up, of `points` times a share given as a fraction. */
const shareOf = (points: number, part: number, whole: number): string => half((points * part) / whole)

const evaluated = (row: Row, random: Random, missed: boolean): Row => {
  const weight = Number(row.weight)
  const { count, unit, rate, cost, date } = row.facts
  const met = { score: String(weight), note: '' }
  if (count !== undefined) {
    if (!missed) return { ...row, ...met, actual: `${count + random.below(Math.max(2, Math.ceil(count / 20)))}${unit}` }
    const actual = Math.floor(count * 0.92)
    return {
      ...row,
      actual: `${actual}${unit}`,
      score: shareOf(weight, actual, count),
      note: '原因：汛期延长，部分点位推迟实施；改进措施：次年提前排定计划，按月调度。',
    }
  }
  if (rate !== undefined) return { ...row, ...met, actual: `${(rate + 1 + random.below(2)).toFixed(0)}%` }
  if (cost !== undefined) return { ...row, ...met, actual: `${money(cost - 20 - random.below(20))}万元` }
  if (date !== undefined) return { ...row, ...met, actual: date.replace('30日前', `${10 + random.below(18)}日`) }
  return { ...row, ...met, actual: row.target }
}

export const selfEvaluationSheet = (plan: Plan, random: Random): Sheet => {
  const weighted = withWeights(targetRows(plan))
  const missed = random.chance(0.5) ? 0 : -1
  const rows = weighted.map((row, at) => evaluated(row, random, at === missed))
  const executed = rows.reduce((sum, { actual, facts }) => {
    return facts.cost === undefined ? sum : sum + Math.round(Number(actual?.replace('万元', '')) * 100)
  }, 0)
  const executionScore = shareOf(10, executed, plan.budget)
  const score = rows.reduce(
    (sum, row) => sum + Math.round(Number(row.score) * 100),
    Math.round(Number(executionScore) * 100),
  )
  const whole: MoneyLine = {
    label: '年度资金总额',
    start: money(plan.budget),
    budget: money(plan.budget),
    executed: money(executed),
    points: '10',
    rate: `${((executed / plan.budget) * 100).toFixed(2)}%`,
    score: executionScore,
  }
  return {
    kind: 'self-evaluation',
    year: plan.year,
    title: '项目支出绩效自评表',
    unitLine: '',
    head: headOf(plan),
    money: [
      whole,
      { ...whole, label: '其中：当年财政拨款', points: '—', score: '—' },
      { label: '上年结转资金', start: '0', budget: '0', executed: '0', points: '—', rate: '—', score: '—' },
      { label: '其他资金', start: '0', budget: '0', executed: '0', points: '—', rate: '—', score: '—' },
    ],
    goal: goalOf(plan),
    goalActual: `${plan.deeds
      .map(({ activity }, of) => `${activity.act}${rows.find(({ facts }) => facts.activity === of)?.actual}`)
      .join('，')}，${plan.subject.social}为${rows.find(({ level1 }) => level1 === '效益指标')?.actual}。`,
    rows,
    totals: { weight: '100', score: half(score / 100) },
    notes: ['自评等级为“优”。'],
  }
}

/** Actual by target in percent, two decimals. */
const completionOf = ({ facts: { count, rate }, actual = '' }: Row): string => {
  const whole = count ?? rate
  return whole === undefined ? '100%' : `${Number(((Number.parseFloat(actual) / whole) * 100).toFixed(2))}%`
}

/** The same with what each row reached, and the share of its points that it is given. */
export const coefficientsSheet = (plan: Plan, random: Random): Sheet => {
  const sheet = selfEvaluationSheet(plan, random)
  const rows = sheet.rows.map((row) => {
    const { count } = row.facts
    const met = count === undefined || Number.parseFloat(row.actual ?? '') >= count
    const factor = met ? '1' : (Number.parseFloat(row.actual ?? '') / count).toFixed(4)
    return { ...row, completion: completionOf(row), factor, score: half(Number(row.weight) * Number(factor)) }
  })
  const score = [sheet.money[0]?.score, ...rows.map((row) => row.score)].reduce((sum, each) => sum + Number(each), 0)
  return {
    ...sheet,
    kind: 'coefficients',
    rows,
    totals: { weight: '100', score: half(score) },
    grade: '优',
    notes: rows.flatMap(({ note }) => (note ? [note] : [])),
  }
}
