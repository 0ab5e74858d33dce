import type { Form, Indicator } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'

const others = new Set<string | undefined>([
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economicCost',
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
])

const isOwn = ({ level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): boolean =>
  level1.value === 'satisfaction' || level2.value === 'serviceSatisfaction'

const hasOwn = ({ indicators, emptyLevels }: Form): boolean => indicators.some(isOwn) || emptyLevels.some(isOwn)

/** A satisfaction filed under another level, though the form has one for it. */
export const satisfactionMisplaced: Rule = {
  id: 'satisfaction-misplaced',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '满意度归错',
    what: '名称是满意度，却归在产出或效益指标下，而本表另有满意度指标。',
    why: '满意度单列一级指标，有自己的分值和评分办法；归在别处，汇总和评分都会出错。',
    example: '质量指标“参展群众满意度”≥90%。',
    instead: '移到满意度指标。',
    cannotSee: '表样没有满意度指标的不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{name}”是满意度，却归在“{level}”下。本表设有满意度指标，请移到那里。' },
    },
    en: {
      sentences: {
        default:
          '“{name}” is a satisfaction, yet it stands under “{level}”. The form has a level for it: move it there.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name: cell }, { form, name, isSatisfaction }) => {
      if (!isSatisfaction || !others.has(level2.value) || !hasOwn(form) || level2.raw.trim() === '') return
      report({ at: cell, data: { name, level: level2.raw.trim() }, related: [level2] })
    },
  }),
}
