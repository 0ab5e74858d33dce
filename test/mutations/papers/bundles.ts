import type { Random } from '../../fuzz/random.ts'
import type { Paper, Sheet } from '../sheet.ts'
import { subjects } from '../subjects.ts'
import { departmentSheet, spendingSheet } from './department.ts'
import { monitoringSheet } from './monitoring.ts'
import { type Plan, planOf } from './plan.ts'
import { publicationOf } from './publication.ts'
import { reviewSheet } from './review.ts'
import { coefficientsSheet, selfEvaluationSheet } from './self-evaluation.ts'
import { describedSheet, quarterlySheet, stagedSheet, targetSheet } from './target.ts'
import { transferSheets } from './transfer.ts'

/** What a paper holds: one form of a plan, several plans in a book, or what belongs together in several papers. */
export const bundles = {
  target: (plan, random) => [paperOf([targetSheet(plan, random)])],
  described: (plan, random) => [paperOf([describedSheet(plan, random)])],
  'self-evaluation': (plan, random) => [paperOf([selfEvaluationSheet(plan, random)])],
  monitoring: (plan, random) => [paperOf([monitoringSheet(plan, random)])],
  department: (plan, random) => [paperOf([departmentSheet(plan, random)])],
  quarterly: (plan, random) => [paperOf([quarterlySheet(plan, random)])],
  staged: (plan, random) => [paperOf([stagedSheet(plan, random)])],
  coefficients: (plan, random) => [paperOf([coefficientsSheet(plan, random)])],
  review: (plan, random) => [paperOf([reviewSheet(plan, random)])],
  /** Three projects of one unit. */
  book: (plan, random) => [paperOf(ofOneUnit(plan, random, 3).map((each) => targetSheet(each, random)))],
  /** Five projects of one unit, with the plans of their spending. */
  'described book': (plan, random) => [paperOf(ofOneUnit(plan, random, 5).map((each) => describedSheet(each, random)))],
  /** A department and its projects in one paper. */
  'department book': (plan, random) => {
    const plans = ofOneUnit(plan, random, 3)
    return [
      paperOf([spendingSheet(wholeOf(plan, random), plans, random), ...plans.map((each) => targetSheet(each, random))]),
    ]
  },
  /** The same, each in a paper of its own. */
  'department files': (plan, random) => {
    const plans = ofOneUnit(plan, random, 3)
    const whole = spendingSheet(wholeOf(plan, random), plans, random)
    return [paperOf([whole]), ...plans.map((each) => paperOf([targetSheet(each, random)]))]
  },
  /** Goals in prose, project by project, then the tables. */
  publication: (plan, random) => {
    const plans = ofOneUnit(plan, random, 3)
    return [
      publicationOf(
        plans,
        plans.map((each) => targetSheet(each, random)),
      ),
    ]
  },
  /** Money handed down to two counties. */
  transfer: (plan, random) => transferSheets(plan, random).map((sheet) => paperOf([sheet])),
  /** The same project in two years, in the second a little more of everything. */
  years: (plan, random) => {
    const next = targetSheet(nextYear(plan, random), random)
    const goal = `在上年工作的基础上扩大覆盖面，逐项落实责任人和完成时限，确保资金用在最需要的地方：${next.goal}`
    return [paperOf([targetSheet(plan, random)]), paperOf([{ ...next, goal }])]
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

/** Plans of the same year for the subjects that follow. */
const otherPlans = (plan: Plan, random: Random, count = 2): readonly Plan[] => {
  const at = subjects.indexOf(plan.subject)
  return Array.from({ length: count }, (_, step) => subjects[(at + step + 1) % subjects.length]).flatMap((subject) =>
    subject === undefined ? [] : [planOf(random, plan.year, subject)],
  )
}

/** So many projects of the plan's unit. */
const ofOneUnit = (plan: Plan, random: Random, count: number): readonly Plan[] => {
  const { unit, department } = plan.subject
  return [plan, ...otherPlans(plan, random, count - 1)].map((each) => ({
    ...each,
    subject: { ...each.subject, unit, department },
  }))
}

/** What the department as a whole plans: other work than that of its projects. */
const wholeOf = (plan: Plan, random: Random): Plan => {
  const other = otherPlans(plan, random, 5).at(-1) ?? plan
  const { unit, department } = plan.subject
  return { ...other, subject: { ...other.subject, unit, department } }
}

/** The plan of the year behind: more of everything, for more money. */
const nextYear = (plan: Plan, random: Random): Plan => {
  const deeds = plan.deeds.map((deed) => ({
    ...deed,
    count: Math.ceil(deed.count * (1.1 + random.below(5) / 100)),
    cost: deed.cost + 50,
  }))
  return { ...plan, year: plan.year + 1, deeds, budget: deeds.reduce((sum, { cost }) => sum + cost, 0) }
}
