import type { Random } from '../../fuzz/random.ts'
import { type MoneyLine, money, type Row, type Sheet } from '../sheet.ts'
import type { Plan } from './plan.ts'
import { goalOf, headOf, targetRows } from './rows.ts'

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

export const monitoringSheet = (plan: Plan, random: Random): Sheet => {
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
