import { isFarOff, kindsOfRow, regionOfForm, type UsualNumber, usualNumber } from '../../../norms/index.ts'
import { plainName, targetText } from '../../../queries/index.ts'
import { yearOfForm } from '../../../reconcile/year-of-form.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

const shown = (number: number): string => new Exact(Number(number.toPrecision(6))).toFixed()

const figures = ({ median, q1, q3, documents, count }: UsualNumber) => ({
  median: shown(median),
  q1: shown(q1),
  q3: shown(q3),
  documents,
  count,
})

/** A number far from what others set. */
export const valueFarFromNorm: Rule = {
  id: 'value-far-from-norm',
  family: 'reconcile',
  severity: 'hint',
  basis: [
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false },
    { kind: 'practice', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '与同类指标相差很远',
    what: '给出指标库（--norms）时：指标值或单价与同类指标的分布相差很远（离中位数超过5倍稳健标准差，并在四分位距3倍以外），同类至少来自20份文件。',
    why: '绩效目标应符合行业正常水平。离同类很远，可能是笔误、单位写错，也可能是标准偏高或要求偏低。',
    example: '指标库中41份文件的“元/人/天”中位数为400元；本表培训成本≤4000元/人/天。',
    instead: '核对数字和单位；确有理由的，在备注中说明测算依据。',
    cannotSee:
      '没有给出指标库时不报。指标库由所给的文件汇总而成，不是标准，偏离它本身不是错误。同类按指标类别、名称和单位归并，会把规模不同的单位放在一起。同类多数相同的（如满意度90%），没有离散程度可言，不报。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的指标值为“{target}”，与同类指标相差很远：{documents}份文件的{count}个值中，中位数为{median}{unit}，一半在{q1}至{q3}之间。请核对数字和单位，或说明测算依据。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” is set at “{target}”, far from others of its kind: of {count} values in {documents} documents the median is {median}{unit}, half lie between {q1} and {q3}. Check number and unit, or say how it was worked out.',
      },
    },
  },
  create: ({ norms, report }) => ({
    indicator: (row, { form, disclosure }) => {
      if (!norms || form.phase === 'monitoring') return
      const year = yearOfForm(form, disclosure)
      const place = { region: regionOfForm(form), ...(year !== undefined && { year }) }
      for (const kind of kindsOfRow(row, form)) {
        if (kind.measure === 'weight') continue
        // Prices of one thing are held against all prices of its unit where too few speak of the thing.
        const usual =
          usualNumber(norms, kind, place) ??
          (kind.measure === 'unit-cost' ? usualNumber(norms, { ...kind, subject: '' }, place) : undefined)
        if (!usual || !isFarOff(Number(kind.number), usual)) continue
        const data = { name: plainName(row.name.raw), target: targetText(row), unit: kind.unit, ...figures(usual) }
        report({ at: row.target, data })
        return
      }
    },
  }),
}
