import type { Random } from '../../fuzz/random.ts'
import { type MoneyLine, money, type Sheet, type Task } from '../sheet.ts'
import { between, type Plan } from './plan.ts'
import { goalOf, targetRows, withWeights } from './rows.ts'

export const departmentSheet = (plan: Plan, random: Random): Sheet => {
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

/** The department of several projects: what they cost together stands in its expenditure. Its rows are those of `plan`. */
export const spendingSheet = (plan: Plan, projects: readonly Plan[], random: Random): Sheet => {
  const basic = 100 * between(random, 120, 480)
  const all = projects.reduce((sum, { budget }) => sum + budget, 0)
  const lines: readonly MoneyLine[] = [
    { label: '基本支出', budget: money(basic) },
    { label: '项目支出', budget: money(all) },
    { label: '合计', budget: money(basic + all) },
  ]
  return {
    kind: 'spending',
    year: plan.year,
    title: '部门整体支出绩效目标表',
    unitLine: '金额单位：万元',
    head: [['部门名称', plan.subject.department]],
    money: lines,
    goal: goalOf(plan),
    rows: withWeights(targetRows(plan)),
    notes: [],
  }
}
