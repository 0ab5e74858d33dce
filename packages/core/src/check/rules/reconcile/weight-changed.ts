import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nameOfForm } from './shared/name-of-form.ts'
import { comparable, surePairs } from './shared/sure-pairs.ts'

/** A row that counts for more or less than was approved. */
export const weightChanged: Rule = {
  id: 'weight-changed',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'weights', verified: true },
  ],
  compares: 'pairs',
  since: '0.2.0',
  docs: {
    title: '自评时改了分值',
    what: '同一项目、同一年度的目标表和自评表都印有每项指标的分值时，自评表的分值与批复的不同。两张表总分不同的（100分与90分），按比例折算后比较，相差0.5分以内不报。',
    why: '分值随绩效目标一并批复。完成得好的指标加分值，完成得差的减分值，总分就失去意义。',
    example: '目标表：隐患整改率30分，游客满意度10分；自评表：隐患整改率10分，游客满意度30分。',
    instead: '按批复的分值自评；各项分值须调整的，按程序报批。',
    cannotSee: '目标表没有印分值，或有一行没有分值时不比较。经批准的调整看不到；有调整表的，以调整表为准。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的分值为{now}分，批复的《{from}》为{approved}分（按本表总分折算为{expected}分）。请按批复的分值自评；经批准调整的，请提供调整文件。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” counts {now} points; {approved} were approved in “{from}” ({expected} of this form’s total). Use the approved points, or show the approved change.',
      },
    },
  },
  create: (context) => ({
    pairs: (all) => {
      for (const each of surePairs(all, 'approved')) {
        if (!comparable(each)) continue
        // Where rows came or went the points must be dealt out anew: that is what is to be said.
        if (each.rows.dropped.length + each.rows.added.length > 0) continue
        for (const difference of each.differences) {
          if (difference.kind !== 'weight-changed') continue
          const { before, after, expected } = difference
          if (!after.weight || !before.weight) continue
          context.report({
            at: after.weight,
            data: {
              name: plainName(after.name.raw),
              now: after.weight.value ?? '',
              approved: before.weight.value ?? '',
              expected,
              from: nameOfForm(each.pairing.earlier.form, each.pairing.earlier.year),
            },
            related: [before.weight],
          })
        }
      }
    },
  }),
}
