import type { RuleDocs } from '../../rule.ts'

export const deductionUnexplainedEn: RuleDocs = {
  title: 'Points lost without a reason',
  what: 'A row’s score is below its points, and 偏差原因分析及改进措施 is blank.',
  why: 'What was missed needs a cause and a measure, or the self-evaluation improves nothing.',
  example: 'Points 10, score 7, explanation blank.',
  instead: 'Cause: 汛期推迟施工，少修4台. Measure: 次年汛前完成招标.',
  cannotSee:
    'A form without the column, or with one place for all explanations, is not checked; nor is the execution rate, which has no such cell. An unclear explanation is not seen.',
}
