import { plainName, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from '../reconcile/shared/name-of-form.ts'
import { surePairs } from '../reconcile/shared/sure-pairs.ts'

/** A self-evaluation measured against another target than the one that was approved. */
export const targetChanged: Rule = {
  id: 'target-changed',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true },
    { kind: 'law', law: 'caiyu-2015-88', article: 'approval', verified: true },
  ],
  compares: 'pairs',
  since: '0.1.0',
  docs: {
    title: '自评、监控时改了目标',
    what: '同一项目、同一年度的绩效目标表与自评表（或监控表）一起检查时，后一张表的年度指标值与目标表不同。',
    why: '绩效目标批复后一般不予调整，确需调整的按预算调整程序办理。自评时改低目标，得分就失去意义。',
    example: '目标表：进村义诊≥40场次；自评表：进村义诊，年度指标值≥30场次，实际32场次。',
    instead: '自评表按批复的≥40场次填写；经批准调整的，一并提供调整后的目标表。',
    cannotSee:
      '两份表须在同一次检查中给出，项目名称（或编码）、单位和年度相同。文字表述的目标不比较。经批准的调整看不到；有调整表（phase为adjustment）的，以调整表为准。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{now}”，批复的《{from}》为“{approved}”。自评、监控应按批复的目标进行，请改回；经批准调整的，请提供调整文件。',
        lowered:
          '“{name}”的年度指标值为“{now}”，比批复的《{from}》中的“{approved}”放宽了。自评、监控应按批复的目标进行，请改回；经批准调整的，请提供调整文件。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{now}”; the approved one (“{from}”) is “{approved}”. Reports follow the approved targets: restore it, or show the approved change.',
        lowered:
          '“{name}” has the target “{now}”, which is easier to reach than “{approved}”, approved in “{from}”. Reports follow the approved targets: restore it, or show the approved change.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const { pairing, differences } of surePairs(all, 'approved'))
        for (const difference of differences) {
          if (difference.kind !== 'target-changed') continue
          const { before, after, change } = difference
          context.report({
            at: after.target,
            ...(change === 'lowered' && { message: 'lowered' }),
            data: {
              name: plainName(before.name.raw),
              now: targetText(after),
              approved: targetText(before),
              from: nameOfForm(pairing.earlier.form, pairing.earlier.year),
            },
            related: [before.target],
          })
        }
    },
  }),
}
