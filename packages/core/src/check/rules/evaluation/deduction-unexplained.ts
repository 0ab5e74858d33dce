import { pointsOf } from '../../../closure/points.ts'
import type { Form, Indicator } from '../../../form/index.ts'
import { plainName } from '../../../queries/index.ts'
import { exact } from '../../../score/decimal.ts'
import type { Profile } from '../../../score/profile.ts'
import { scoreRow } from '../../../score/rules/row.ts'
import type { Rule } from '../../rule.ts'
import { isShaky } from './shared/full-score.ts'
import { explainsAll, isExplained, reasonCell } from './shared/notes.ts'

/** Points only so that a row without any is judged. */
const anyPoints = exact(10)

/** A target of a form without points (区域绩效目标自评表) that was certainly missed. */
const isMissed = (row: Indicator, form: Form, profile: Profile): boolean => {
  if (form.phase !== 'self-evaluation') return false
  const { met, doubts } = scoreRow({ weight: anyPoints, profile, row, year: form.year.value })
  return met === 'no' && !isShaky({ doubts, target: row.target.raw })
}

/** A row that lost points without a word why. */
export const deductionUnexplained: Rule = {
  id: 'deduction-unexplained',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'explanation', verified: true }],
  since: '0.1.0',
  docs: {
    title: '扣分没有说明原因',
    what: '一行的得分小于分值，“偏差原因分析及改进措施”是空的；不打分的自评表里，实际完成值没有达到指标值，说明栏是空的。',
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
        unmet:
          '“{name}”的指标值为“{target}”，实际完成值为“{actual}”，没有完成，也没有说明原因。请写明未完成的原因和改进措施。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” earned {score} of {weight} points and does not say why {lost} were lost. Give the cause and the measure.',
        unmet:
          '“{name}” has the target “{target}” and the actual value “{actual}”: it was missed, and nothing says why. Give the cause and the measure.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { form, profile }) => {
      const { name, weight, score, target, actual } = row
      const most = pointsOf(weight)
      const earned = pointsOf(score)
      const cell = reasonCell(row)
      if (cell && !weight && !score && actual && isMissed(row, form, profile)) {
        if (!isExplained(row) && !explainsAll(form))
          report({
            at: cell,
            message: 'unmet',
            data: { name: plainName(name.raw), target: target.raw.trim(), actual: actual.raw.trim() },
            related: [actual],
          })
        return
      }
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
