import { plainName } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'
import { isShaky } from './shared/full-score.ts'
import { explainsAll, isExplained, reasonCell } from './shared/notes.ts'
import { scoredRows } from './shared/scored-rows.ts'

/** Far more was done than planned, and nobody says why. */
export const overfulfilmentUnexplained: Rule = {
  id: 'overfulfilment-unexplained',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'over-fulfilment', verified: false }],
  since: '0.1.0',
  docs: {
    title: '超额完成没有说明原因',
    what: '实际完成值达到年度指标值的130%以上（比例由计分规则规定），“偏差原因分析及改进措施”是空的。',
    why: '超额很多，往往是目标定低了。要分析原因；明显定低的，还要按偏离程度调减得分。',
    example: '年度指标值≥20场次，实际完成值46场次，说明空白。',
    instead: '说明：新增两个合作单位，多办26场次；下年目标调整为≥40场次。',
    cannotSee:
      '成本、故障率等越低越好的指标不检查。表上没有说明一栏，或另有一栏集中说明的，不检查。写了原因但不成立的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{target}”，实际完成值为“{actual}”，是目标的{percent}%，没有说明原因。请说明超额的原因；目标定低了的，下年据实调整。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{target}” and the actual value “{actual}”, {percent} % of it, and no explanation. Say why so much more was done; where the target was low, adjust it next year.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      if (explainsAll(form)) return
      for (const { row, indicator } of scoredRows(node)) {
        const over = row.doubts.some(({ code }) => code === 'over-fulfilled')
        const cell = indicator && reasonCell(indicator)
        if (!over || !indicator?.actual || !cell || isExplained(indicator) || isShaky(row)) continue
        report({
          at: indicator.actual,
          data: {
            name: plainName(indicator.name.raw),
            target: row.target.trim(),
            actual: row.actual.trim(),
            percent: new Exact(row.ratio ?? 0).times(100).toDecimalPlaces(0).toFixed(),
          },
          related: [indicator.target, cell],
        })
      }
    },
  }),
}
