import type { Random } from '../../fuzz/random.ts'
import type { Question, Sheet } from '../sheet.ts'
import { between, type Plan } from './plan.ts'
import { headOf } from './rows.ts'

const blocks: readonly (readonly [block: string, points: number, items: readonly string[]])[] = [
  ['一、完整性审核（20分）', 10, ['规范完整性', '明确清晰性']],
  ['二、相关性审核（30分）', 15, ['目标相关性', '指标科学性']],
  ['三、适当性审核（30分）', 15, ['绩效合理性', '资金匹配性']],
  ['四、可行性审核（20分）', 10, ['实现可能性', '条件充分性']],
]

const gradeOf = (score: number): string => (score >= 90 ? '优' : score >= 80 ? '良' : '中')

/** The review of the plan's target, with what was deducted and why. */
export const reviewSheet = (plan: Plan, random: Random): Sheet => {
  const questions = blocks.flatMap(([block, points, items]) =>
    items.map((item): Question => {
      const lost = random.chance(0.4) ? between(random, 1, 3) : 0
      const opinion = lost === 0 ? '符合要求' : `${item}有欠缺，请补充测算依据`
      return { block, item, points: String(points), score: String(points - lost), opinion }
    }),
  )
  const score = questions.reduce((sum, each) => sum + Number(each.score), 0)
  return {
    kind: 'review',
    year: plan.year,
    title: '项目支出绩效目标审核表',
    unitLine: '',
    head: headOf(plan),
    money: [],
    goal: '',
    rows: [],
    questions,
    totals: { weight: '100', score: String(score) },
    grade: gradeOf(score),
    notes: [],
  }
}
