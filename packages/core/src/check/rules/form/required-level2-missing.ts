import type { Form, Printed } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'
import { isWholeTargetForm } from './shared/whole-forms.ts'

/** What every form has in principle, and the level-2 codes that answer it. */
const required: readonly (readonly [word: string, codes: readonly string[]])[] = [
  ['数量', ['quantity']],
  ['质量', ['quality']],
  ['效益', ['economicBenefit', 'socialBenefit', 'ecologicalBenefit', 'sustainableImpact']],
]

interface Missing {
  readonly word: string
  /** The row that the form prints for it and that was left blank. */
  readonly blank?: Printed
}

const missingOf = ({ indicators, emptyLevels }: Form): readonly Missing[] =>
  required.flatMap(([word, codes]) => {
    if (indicators.some(({ level2 }) => level2.value !== undefined && codes.includes(level2.value))) return []
    const blank = emptyLevels.find(({ level2 }) => level2.value !== undefined && codes.includes(level2.value))
    return [{ word, ...(blank && { blank: blank.level2 }) }]
  })

/** A form without a single quantity, quality or benefit. */
export const requiredLevel2Missing: Rule = {
  id: 'required-level2-missing',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'required-levels', verified: false }],
  since: '0.2.0',
  docs: {
    title: '必设指标缺失',
    what: '绩效目标表里没有数量指标、质量指标，或者四类效益指标一个都没有。',
    why: '产出和效益必须设置，数量和质量原则上都要有。缺了，项目做多少、做得怎样、有什么用就没有答案。',
    example: '只有时效、成本和满意度指标的项目表。',
    instead: '补上数量指标“更换管线≥3.2公里”、质量指标“压力试验合格率=100%”和一项效益指标。',
    cannotSee: '只看有没有，不看选得对不对。表格读得不完整的、只有一两行的表不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本表没有{missing}指标。产出和效益必须设置，数量、质量原则上都要设。请补充。',
        quality: '本表没有{missing}指标。数量、质量原则上都要设；确实无法衡量的，请说明理由。',
      },
    },
    en: {
      sentences: {
        default:
          'The form sets no {missing} at all. Outputs and benefits are required, quantity and quality in principle. Add them.',
        quality:
          'The form sets no {missing}. In principle both quantity and quality are set; where quality cannot be measured, say why.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      const [first] = form.indicators
      const missing = isWholeTargetForm(node) ? missingOf(form) : []
      if (!first || missing.length === 0) return
      const blanks = missing.flatMap(({ blank }) => blank ?? [])
      const inPrinciple = missing.every(({ word }) => word === '质量')
      report({
        at: blanks[0] ?? first.level2,
        ...(inPrinciple && { severity: 'hint', message: 'quality' }),
        data: { missing: missing.map(({ word }) => word) },
        related: blanks.slice(1),
      })
    },
  }),
}
