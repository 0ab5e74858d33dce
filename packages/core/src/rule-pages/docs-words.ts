import type { RuleDocs } from '../check/index.ts'
import type { Words } from '../messages/index.ts'

/** The headings of a rule's page. */
export const docsWords: Readonly<Record<Exclude<keyof RuleDocs, 'title'> | 'basis', Words>> = {
  what: { 'zh-CN': '查什么', en: 'What it flags' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  example: { 'zh-CN': '例如', en: 'Example' },
  instead: { 'zh-CN': '应写作', en: 'Write instead' },
  fixSafety: { 'zh-CN': '改正', en: 'Cure' },
  cannotSee: { 'zh-CN': '看不到', en: 'What it cannot see' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
}
