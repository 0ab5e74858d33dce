import type { Random } from '../fuzz/random.ts'
import { type MoneyLine, money, type Paper, type Row, type Sheet, type Task } from './sheet.ts'
import { type Activity, type Subject, subjects } from './subjects.ts'

/** What a project plans: the same facts make its target, its monitoring and its self-evaluation. */
export interface Plan {
  readonly year: number
  readonly subject: Subject
  readonly deeds: readonly Deed[]
  /** In hundredths of 万元. */
  readonly budget: number
  readonly social: number
  readonly satisfaction: number
}

export interface Deed {
  readonly activity: Activity
  readonly count: number
  readonly rate: number
  readonly cost: number
}

const oneOf = <T>(random: Random, items: readonly T[]): T => {
  const item = random.pick(items)
  if (item === undefined) throw new Error('oneOf: the list is empty')
  return item
}

const between = (random: Random, least: number, most: number): number => least + random.below(most - least + 1)

/** Round in the way plans are made: 312 people are 310, 4 217 copies 4 200. */
const rounded = (count: number): number => {
  const step = count >= 2000 ? 100 : count >= 200 ? 10 : 1
  return Math.round(count / step) * step
}

export const planOf = (random: Random, year = between(random, 2022, 2026), subject = oneOf(random, subjects)): Plan => {
  const first = random.below(2)
  const deeds = subject.activities.slice(first, first + 2 + random.below(2)).map((activity) => ({
    activity,
    count: rounded(between(random, activity.least, activity.most)),
    rate: between(random, 92, 97),
    cost: 50 * between(random, 6, 60) + 7,
  }))
  return {
    year,
    subject,
    deeds,
    budget: deeds.reduce((sum, { cost }) => sum + cost, 0),
    social: between(random, 80, 90),
    satisfaction: between(random, 90, 94),
  }
}

/** The rows that all forms of the plan share. */
const targetRows = ({ deeds, subject, social, satisfaction, year }: Plan): readonly Row[] => [
  ...deeds.map(
    ({ activity, count }, of): Row => ({
      level1: '产出指标',
      level2: '数量指标',
      name: activity.quantity,
      target: `≥${count}${activity.unit}`,
      facts: { count, unit: activity.unit, activity: of },
    }),
  ),
  ...deeds.map(
    ({ activity, rate }, of): Row => ({
      level1: '产出指标',
      level2: '质量指标',
      name: activity.quality,
      target: `≥${rate}%`,
      facts: { rate, activity: of },
    }),
  ),
  {
    level1: '产出指标',
    level2: '时效指标',
    name: `${subject.project}任务完成时间`,
    target: `${year}年11月30日前`,
    facts: { date: `${year}年11月30日前` },
  },
  ...deeds.map(
    ({ activity, cost }, of): Row => ({
      level1: '成本指标',
      level2: '经济成本指标',
      name: activity.cost,
      target: `≤${money(cost)}万元`,
      facts: { cost, activity: of },
    }),
  ),
  {
    level1: '效益指标',
    level2: '社会效益指标',
    name: subject.social,
    target: `≥${social}%`,
    facts: { rate: social },
  },
  {
    level1: '满意度指标',
    level2: '服务对象满意度指标',
    name: `${subject.group}满意度`,
    target: `≥${satisfaction}%`,
    facts: { rate: satisfaction },
  },
]

const level1Points: Readonly<Record<string, number>> = {
  产出指标: 40,
  成本指标: 20,
  效益指标: 20,
  满意度指标: 10,
}

/** Points dealt out over the rows of each level 1, whole numbers that add up. */
const withWeights = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => {
    const peers = rows.flatMap((other, i) => (other.level1 === row.level1 ? [i] : []))
    const all = level1Points[row.level1] ?? 0
    const each = Math.floor(all / peers.length)
    const weight = peers.at(-1) === at ? all - each * (peers.length - 1) : each
    return { ...row, weight: String(weight) }
  })

const goalOf = ({ deeds, subject, social }: Plan): string =>
  `${deeds.map(({ activity, count }) => `${activity.act}${count}${activity.unit}`).join('，')}，使${subject.social}达到${social}%。`

const headOf = ({ year, subject }: Plan): Sheet['head'] => [
  ['项目名称', `${year}年${subject.project}`],
  ['主管部门', subject.department],
  ['实施单位', subject.unit],
]

const targetSheet = (plan: Plan, random: Random): Sheet => {
  const other = 50 * between(random, 1, 5)
  return {
    kind: 'target',
    year: plan.year,
    title: '项目支出绩效目标表',
    unitLine: '金额单位：万元',
    head: headOf(plan),
    money: [
      { label: '年度资金总额', budget: money(plan.budget) },
      { label: '其中：财政拨款', budget: money(plan.budget - other) },
      { label: '其他资金', budget: money(other) },
    ],
    goal: goalOf(plan),
    rows: withWeights(targetRows(plan)),
    notes: [],
  }
}

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

const selfEvaluationSheet = (plan: Plan, random: Random): Sheet => {
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

const monitored = (row: Row, random: Random): Row => {
  const { count, unit, rate, cost, date } = row.facts
  const fine = { cause: '', reason: '', likelihood: 'certain' } as const
  if (count !== undefined) {
    const done = Math.floor(count * (0.6 + random.below(10) / 100))
    return { ...row, ...fine, status: `${done}${unit}`, forecast: `${count}${unit}` }
  }
  if (rate !== undefined) return { ...row, ...fine, status: `${rate + 1}%`, forecast: `${rate + 1}%` }
  if (cost !== undefined)
    return { ...row, ...fine, status: `${money(Math.floor(cost * 0.6))}万元`, forecast: `${money(cost)}万元` }
  return { ...row, ...fine, status: '按进度推进', forecast: date ?? row.target }
}

const monitoringSheet = (plan: Plan, random: Random): Sheet => {
  const rows = targetRows(plan).map((row) => monitored(row, random))
  const executed = rows.reduce(
    (sum, { status, facts }) =>
      facts.cost === undefined ? sum : sum + Math.round(Number(status?.replace('万元', '')) * 100),
    0,
  )
  const whole: MoneyLine = {
    label: '年度资金总额',
    budget: money(plan.budget),
    executed: money(executed),
    rate: `${((executed / plan.budget) * 100).toFixed(2)}%`,
    forecast: money(plan.budget),
  }
  return {
    kind: 'monitoring',
    year: plan.year,
    title: '项目支出绩效目标执行监控表',
    unitLine: '',
    head: headOf(plan),
    money: [
      whole,
      { ...whole, label: '其中：本年财政拨款' },
      { label: '其他资金', budget: '0', executed: '0', rate: '—', forecast: '0' },
    ],
    goal: goalOf(plan),
    rows,
    notes: [],
  }
}

const departmentSheet = (plan: Plan, random: Random): Sheet => {
  const other = 25 * between(random, 1, 3)
  const tasks = plan.deeds.map(
    ({ activity, count, cost }, of): Task => ({
      name: activity.act,
      content: `全年${activity.act}${count}${activity.unit}`,
      total: money(cost),
      fiscal: money(of === 0 ? cost - other : cost),
      other: of === 0 ? money(other) : '0',
    }),
  )
  return {
    kind: 'department',
    year: plan.year,
    title: '部门（单位）整体支出绩效目标表',
    unitLine: '',
    head: [['部门（单位）名称', plan.subject.department]],
    money: [
      { label: '金额合计', budget: money(plan.budget), start: money(plan.budget - other), executed: money(other) },
    ],
    tasks,
    goal: goalOf(plan),
    rows: targetRows(plan),
    notes: [],
  }
}

const spendingMonths = ['3月底', '6月底', '9月底', '12月底']

/** The form of a county that describes its indicators, plans its spending and tells the project's term. */
const describedSheet = (plan: Plan, random: Random): Sheet => {
  const sheet = targetSheet(plan, random)
  const steps = [between(random, 10, 20), between(random, 35, 50), between(random, 65, 80), 100]
  return {
    ...sheet,
    head: [...sheet.head, ['项目属性', '一年期项目'], ['项目期限', '1年']],
    money: [{ label: '项目总额', budget: money(plan.budget) }, ...sheet.money],
    spending: spendingMonths.map((by, at) => [by, String(steps[at])]),
    rows: sheet.rows.map((row) => ({
      ...row,
      definition: `考核${row.name}是否达到年度计划`,
      basis: `${plan.year}年度工作计划和上年实际完成情况`,
    })),
  }
}

/** What a paper holds: one form of a plan, several plans in a book, or what belongs together in several papers. */
export const bundles = {
  target: (plan, random) => [paperOf([targetSheet(plan, random)])],
  described: (plan, random) => [paperOf([describedSheet(plan, random)])],
  'self-evaluation': (plan, random) => [paperOf([selfEvaluationSheet(plan, random)])],
  monitoring: (plan, random) => [paperOf([monitoringSheet(plan, random)])],
  department: (plan, random) => [paperOf([departmentSheet(plan, random)])],
  /** Three projects of one unit. */
  book: (plan, random) => {
    const plans = otherPlans(plan, random).map((other) => ({
      ...other,
      subject: { ...other.subject, unit: plan.subject.unit, department: plan.subject.department },
    }))
    return [paperOf([plan, ...plans].map((each) => targetSheet(each, random)))]
  },
  /** The same plan, approved and evaluated. */
  'year-end': (plan, random) => [paperOf([targetSheet(plan, random)]), paperOf([selfEvaluationSheet(plan, random)])],
  /** Two units with projects of their own. */
  units: (plan, random) => {
    const [other = plan] = otherPlans(plan, random)
    return [paperOf([targetSheet(plan, random)]), paperOf([targetSheet(other, random)])]
  },
} satisfies Record<string, (plan: Plan, random: Random) => readonly Paper[]>
export type Bundle = keyof typeof bundles

const paperOf = (sheets: readonly Sheet[]): Paper => ({ prose: [], sheets })

/** Plans of the same year for two other subjects. */
const otherPlans = (plan: Plan, random: Random): readonly Plan[] => {
  const at = subjects.indexOf(plan.subject)
  return [1, 2].flatMap((step) => {
    const subject = subjects[(at + step) % subjects.length]
    return subject === undefined ? [] : [planOf(random, plan.year, subject)]
  })
}
