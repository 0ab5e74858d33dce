import { pointsOf } from '../../../closure/points.ts'
import { plainName } from '../../../queries/index.ts'
import { Exact, powerOfTen } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

/** A score that is not points × the factor printed beside it. */
export const scoreFactorArithmetic: Rule = {
  id: 'score-factor-arithmetic',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '得分不等于分值乘得分系数',
    what: '表中有“得分系数”一栏，得分与分值×得分系数不同（容差按印出的小数位）。',
    why: '系数是打分的依据，得分与它对不上，必有一处填错。',
    example: '分值10分，得分系数0.8，得分9分。',
    instead: '得分8分；系数填错的，改为0.9。',
    fixSafety: '得分和系数都可能填错，所以只作建议。',
    cannotSee: '没有得分系数一栏的不检查。系数本身定得对不对看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”分值{weight}分，得分系数{factor}，应得{right}分，却填为{score}分。请核对系数和得分。',
      },
      fixes: { score: '把得分改为{right}' },
    },
    en: {
      sentences: {
        default:
          '“{name}” has {weight} points and the factor {factor}, which make {right}; {score} is printed. Check both.',
      },
      fixes: { score: 'Change the score to {right}' },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, weight, score, scoreFactor }, { profile }) => {
      const [most, got, factor] = [pointsOf(weight), pointsOf(score), pointsOf(scoreFactor)]
      if (!most || !got || !factor || factor.number.lt(0)) return
      // 80% and 80 are the factor 0.8.
      const share = /[%％]/.test(factor.cell.raw) || factor.number.gt(1) ? factor.number.div(100) : factor.number
      if (share.gt(1)) return
      const right = most.number.times(share)
      const decimals = Math.max(got.number.decimalPlaces(), 1)
      const tolerance = Exact.max(powerOfTen(-decimals), profile.rounding.tolerance)
      if (got.number.minus(right).abs().lte(tolerance)) return
      const rounded = right.toDecimalPlaces(2).toFixed()
      report({
        at: got.cell,
        data: {
          name: plainName(name.raw),
          weight: most.number.toFixed(),
          factor: factor.cell.raw.trim(),
          right: rounded,
          score: got.number.toFixed(),
        },
        related: [factor.cell, most.cell],
        suggestions: [{ key: 'score', edits: [{ at: got.cell, raw: rounded }] }],
      })
    },
  }),
}
