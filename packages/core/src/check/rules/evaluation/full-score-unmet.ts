import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { isFullScoreUnmet } from './shared/full-score.ts'
import { scoredRows } from './shared/scored-rows.ts'

/** Full marks for a target that the actual value misses. */
export const fullScoreUnmet: Rule = {
  id: 'full-score-unmet',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2020-10', article: 'quantitative', verified: false },
    { kind: 'arithmetic', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '未完成目标却得满分',
    what: '实际完成值没有达到年度指标值（数值不够、成本超支、时间过期或年份不符），得分却等于分值。',
    why: '没有完成就应扣分并说明原因，得满分说明自评没有按实际情况打分，或实际完成值填错。',
    example: '年度指标值≥40场次，实际完成值36场次，分值8分，得分8分。',
    instead: '得分7.2分，并说明少办4场次的原因；实际完成值填错的，更正实际完成值。',
    cannotSee:
      '用文字表述的指标，以及实际完成值写成“≥99%”一类而无法判断的，不检查。没有比较符号的目标按指标类型理解：成本、故障类、时限为不超过，其余为不少于。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{target}”，实际完成值为“{actual}”，没有达到，却得了满分{score}分。请更正实际完成值，或扣分并说明原因。',
        year: '“{name}”的年度指标值为“{target}”，实际完成值却是“{actual}”，年份不符，得了满分{score}分。请更正年份；确未完成的，扣分并说明原因。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{target}” and the actual value “{actual}”: missed, yet it earned all {score} points. Correct the actual value, or deduct points and say why.',
        year: '“{name}” has the target “{target}” and the actual value “{actual}” of another year, yet it earned all {score} points. Correct the year; if the work was not done, deduct points and say why.',
      },
    },
  },
  create: ({ report }) => ({
    form: (_, node) => {
      for (const { row, score, cells, indicator } of scoredRows(node)) {
        if (!indicator?.actual || !isFullScoreUnmet(row)) continue
        report({
          at: indicator.actual,
          message: row.derivation.rule === 'wrong-year' ? 'year' : 'default',
          data: {
            name: plainName(indicator.name.raw),
            target: row.target.trim(),
            actual: row.actual.trim(),
            score: row.printed ?? '',
          },
          related: [score, ...cells.filter((cell) => cell !== indicator.actual)],
        })
      }
    },
  }),
}
