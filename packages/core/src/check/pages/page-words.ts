import type { Words } from '../../messages/index.ts'
import type { Family } from '../rule.ts'

/** What the families of rules are called in the pages of docs/. */
export const familyWords: Readonly<Record<Family, Words>> = {
  form: { 'zh-CN': '表格与文字', en: 'Form and text' },
  values: { 'zh-CN': '指标值', en: 'Values' },
  classification: { 'zh-CN': '指标分类', en: 'Classification' },
  money: { 'zh-CN': '资金', en: 'Money' },
  coherence: { 'zh-CN': '前后呼应', en: 'Coherence' },
  monitoring: { 'zh-CN': '绩效监控', en: 'Monitoring' },
  evaluation: { 'zh-CN': '绩效自评', en: 'Self-evaluation' },
  review: { 'zh-CN': '目标审核', en: 'Review of targets' },
  reconcile: { 'zh-CN': '跨表对照', en: 'Across forms' },
  publishing: { 'zh-CN': '公开', en: 'Publishing' },
  reading: { 'zh-CN': '读取', en: 'Reading' },
}

/** Text for a table cell or a line: no bars, no line breaks, nothing that Markdown would take for HTML. */
export const inline = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;').replaceAll('*', '\\*')
