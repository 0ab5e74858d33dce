import { pointsOf } from '../../../closure/points.ts'
import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { explainsAll, isExplained, reasonCell } from './shared/notes.ts'

/** A row that lost points without a word why. */
export const deductionUnexplained: Rule = {
  id: 'deduction-unexplained',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'explanation', verified: true }],
  since: '0.1.0',
  docs: {
    title: '扣分没有说明原因',
    what: '一行的得分小于分值，“偏差原因分析及改进措施”是空的。',
    why: '没有完成目标要写明原因和改进措施，否则自评不能用来改进管理。',
    example: '分值10分，得分7分，偏差原因分析及改进措施空白。',
    instead: '偏差原因：汛期推迟施工，少修4台。改进措施：次年汛前完成招标。',
    cannotSee:
      '表上没有这一栏，或全表另有一栏集中说明的，不检查。预算执行率一行没有说明栏，不检查。写了但没有写清楚的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”分值{weight}分，得{score}分，扣了{lost}分，没有说明原因。请写明偏差原因和改进措施。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” earned {score} of {weight} points and does not say why {lost} were lost. Give the cause and the measure.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { form }) => {
      const { name, weight, score } = row
      const most = pointsOf(weight)
      const earned = pointsOf(score)
      const cell = reasonCell(row)
      if (!cell || !most || !earned || earned.number.gte(most.number)) return
      if (isExplained(row) || explainsAll(form)) return
      report({
        at: cell,
        data: {
          name: plainName(name.raw),
          weight: most.number.toFixed(),
          score: earned.number.toFixed(),
          lost: most.number.minus(earned.number).toFixed(),
        },
        related: [earned.cell],
      })
    },
  }),
}
