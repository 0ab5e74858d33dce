import type { Words } from '../messages/lang.ts'
import type { TemplateFault } from './template-faults.ts'

type Sentence = (fault: TemplateFault) => Words

const sentences: Readonly<Record<TemplateFault['fault'], Sentence>> = {
  'row-too-narrow': ({ expected, found }) => ({
    'zh-CN': `这一行各格共占 ${found} 列，应占满 ${expected} 列；请加大某一格的 span，或补一格 { "blank": true }。`,
    en: `The cells of this row take ${found} columns and should fill ${expected}: widen one (span) or add { "blank": true }.`,
  }),
  'row-too-wide': ({ expected, found }) => ({
    'zh-CN': `这一行各格共占 ${found} 列，只有 ${expected} 列可用；请减小某一格的 span。`,
    en: `The cells of this row take ${found} columns, but only ${expected} are free: narrow one (span).`,
  }),
  'reaches-too-far': () => ({
    'zh-CN': '这一行有一格向下伸到表外；请减小它的 rows。',
    en: 'A cell of this row reaches below the table: make its rows fewer.',
  }),
  'unknown-money-line': ({ expected, found }) => ({
    'zh-CN': `资金行“${found}”没有印在表中；表中有：${expected || '无'}。`,
    en: `The money line “${found}” is not printed in the table; these are: ${expected || 'none'}.`,
  }),
  'money-line-twice': ({ found }) => ({
    'zh-CN': `资金行“${found}”在表中出现两次；请只留一处，或用上级名称区分（path）。`,
    en: `The money line “${found}” is printed twice: keep one, or tell them apart by their group (path).`,
  }),
  'no-indicators': () => ({
    'zh-CN':
      '表中没有绩效指标；应有一行 { "block": "indicators", "columns": […], "levels": […] }，审核表则是 "reviews"。',
    en: 'There is no table of indicators: a row { "block": "indicators", "columns": […], "levels": […] } is needed, in a review "reviews".',
  }),
}

/** A fault of a template as a sentence: what is wrong, and what to do. */
export const templateFaultWords = (fault: TemplateFault): Words => sentences[fault.fault](fault)
