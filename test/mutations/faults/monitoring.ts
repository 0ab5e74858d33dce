import { national } from '@jiheng/core/score'
import { type Mutation, onRow, onSheet } from '../mutation.ts'
import type { Row } from '../sheet.ts'

const progressOf = ({ progress = [] }: Row, quarter: number, text: string): Pick<Row, 'progress'> => ({
  progress: progress.map((each, at) => (at === quarter ? text : each)),
})

/** A number that can only grow, by its unit. */
const grows = ({ facts }: Row): boolean => (facts.count ?? 0) >= 10 && /次|场|期|课时|册|份/.test(facts.unit ?? '')

const half = { checks: [{ month: 8, through: 7 }], execution: [{ month: 7, below: '0.5' }] }

/** Faults of the year's course. */
export const monitoringFaults: readonly Mutation[] = [
  {
    rule: 'execution-behind',
    how: '执行率低于本地预警线',
    on: 'monitoring',
    profile: { ...national, monitoring: half },
    // The law behind the rule is of 2025.
    inject: onSheet((sheet) => {
      const [line, ...others] = sheet.money
      if (!line || sheet.year < 2025) return undefined
      const executed = Math.round(Number(line.budget) * 40) / 100
      const rate = `${((executed / Number(line.budget)) * 100).toFixed(2)}%`
      return {
        sheet: { ...sheet, money: [{ ...line, executed: String(executed), rate }, ...others] },
        at: String(executed),
      }
    }),
  },
  {
    rule: 'progress-falls',
    how: '前三季度比上半年少',
    on: 'quarterly',
    inject: onRow(
      grows,
      (row) => progressOf(row, 2, `${Math.round((row.facts.count ?? 0) * 0.3)}${row.facts.unit}`),
      'progress',
    ),
  },
  {
    rule: 'progress-falls',
    how: '全年计划数比指标值少',
    on: 'quarterly',
    inject: onRow(
      grows,
      (row) => progressOf(row, 3, `${Math.ceil((row.facts.count ?? 0) * 0.85)}${row.facts.unit}`),
      'progress',
    ),
  },
]
