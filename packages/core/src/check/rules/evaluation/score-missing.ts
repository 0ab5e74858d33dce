import { pointsOf } from '../../../closure/points.ts'
import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const isBlank = (raw: string): boolean => /^[-—–―/／]*$/.test(plainText(raw))

/** A row with points and an actual value that got no score, where the others did. */
export const scoreMissing: Rule = {
  id: 'score-missing',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation-form', verified: true }],
  since: '0.2.0',
  docs: {
    title: '有一行没有打分',
    what: '自评表的一行有分值、有实际完成值，得分空白，而同一张表半数以上的行已经打分。',
    why: '缺一行得分，总分就没有依据。',
    example: '分值10分，实际完成值26台，得分空白。',
    instead: '得分10分。',
    cannotSee: '没有分值或分值合并在一格的行不检查；几行得分合并在一格的表不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{name}”分值{weight}分，实际完成“{actual}”，没有打分。请补填得分。' },
    },
    en: {
      sentences: { default: '“{name}” has {weight} points and the actual value “{actual}”, and no score. Fill it in.' },
    },
  },
  create: ({ report }) => ({
    form: ({ phase, indicators }) => {
      if (phase !== 'self-evaluation' && phase !== 'evaluation') return
      const asked = indicators.filter(({ weight, score }) => score !== undefined && pointsOf(weight) !== undefined)
      const blank = asked.filter(({ score }) => score !== undefined && isBlank(score.raw) && !score.inferred)
      if (blank.length * 2 >= asked.length) return
      for (const { name, weight, score, actual } of blank) {
        const most = pointsOf(weight)
        if (!score || !most || !actual || isBlank(actual.raw)) continue
        report({
          at: score,
          data: { name: plainName(name.raw), weight: most.number.toFixed(), actual: actual.raw.trim() },
          related: [most.cell],
        })
      }
    },
  }),
}
