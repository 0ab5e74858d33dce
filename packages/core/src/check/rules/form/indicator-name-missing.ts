import { plainText, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** A value of which nobody says what it measures. */
export const indicatorNameMissing: Rule = {
  id: 'indicator-name-missing',
  family: 'form',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '有指标值没有名称',
    what: '一行填了指标值，三级指标的名称却是空的。',
    why: '不知道这个数量的是什么，没法执行也没法评分。',
    example: '质量指标：（空）≥95%。',
    instead: '质量指标：绿植成活率≥95%。',
    cannotSee: '表样没有三级指标一栏的不查；读取时丢了文字的表不提示。',
  },
  messages: {
    'zh-CN': { sentences: { default: '这一行的指标值是“{value}”，三级指标的名称却空着。请补填名称，或删去这一行。' } },
    en: {
      sentences: { default: 'This row has the value “{value}” and no name. Name the indicator, or delete the row.' },
    },
  },
  create: ({ report }) => ({
    form: (form, { formIndex, disclosure }) => {
      const damaged = disclosure.findings.some(
        ({ origin, form: of }) => origin === 'reading' && (of === formIndex || of === null),
      )
      const named = form.indicators.some(({ name }) => plainText(name.raw) !== '')
      if (damaged || !named) return
      for (const row of form.indicators) {
        const { name, target } = row
        if (plainText(name.raw) !== '' || name.inferred === true) continue
        const stated =
          target.value !== undefined && target.value.kind !== 'missing' && target.value.kind !== 'placeholder'
        if (stated) report({ at: name, data: { value: targetText(row) }, related: [target] })
      }
    },
  }),
}
