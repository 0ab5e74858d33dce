import type { Random } from '../../fuzz/random.ts'
import { money, type Sheet } from '../sheet.ts'
import { between, type Plan } from './plan.ts'
import { goalOf, headOf, targetRows, withWeights } from './rows.ts'

export const targetSheet = (plan: Plan, random: Random): Sheet => {
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

const spendingMonths = ['3月底', '6月底', '9月底', '12月底']

/** The form of a county that describes its indicators, plans its spending and tells the project's term. */
export const describedSheet = (plan: Plan, random: Random): Sheet => {
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

/** How much of a number is done by the end of each quarter. */
const steps = [0.2, 0.5, 0.8, 1]

/** A target that says how far each number is by the end of each quarter. */
export const quarterlySheet = (plan: Plan, random: Random): Sheet => {
  const sheet = targetSheet(plan, random)
  return {
    ...sheet,
    kind: 'quarterly',
    money: sheet.money.slice(0, 1),
    rows: sheet.rows.map(({ weight: _, ...row }) => ({
      ...row,
      progress: steps.map((share) => {
        const { count, unit, rate } = row.facts
        if (count !== undefined) return `${Math.round(count * share)}${unit}`
        return rate === undefined ? '' : `${rate}%`
      }),
    })),
  }
}

const halves = ['1—6月', '7—12月']

/** A target with the stages of the year's work. */
export const stagedSheet = (plan: Plan, random: Random): Sheet => ({
  ...targetSheet(plan, random),
  schedule: halves.map((period, at) => [
    period,
    plan.deeds
      .map(
        ({ activity, count }) =>
          `${activity.act}${at === 0 ? Math.floor(count / 2) : count - Math.floor(count / 2)}${activity.unit}`,
      )
      .join('，'),
  ]),
})
