import type { z } from 'zod'
import type { Words } from '../../messages/index.ts'
import { type Suppression, suppressionsFileSchema } from './suppression.ts'

/** What is wrong with a file of suppressions, and where. */
export interface SuppressionFault {
  /** JSON Pointer in the file. */
  readonly at: string
  readonly says: Words
}

export type ParsedSuppressions =
  | { readonly kind: 'suppressions'; readonly suppressions: readonly Suppression[] }
  | { readonly kind: 'faults'; readonly faults: readonly SuppressionFault[] }

/** What each part should be. */
const wanted: Readonly<Record<string, Words>> = {
  schema: {
    'zh-CN': '应为“jiheng-suppressions/1”，说明这是搁置意见的文件',
    en: 'should be “jiheng-suppressions/1”: a file of findings set aside',
  },
  suppressions: { 'zh-CN': '应为列表，一条意见一项', en: 'should be a list, one entry for each finding' },
  rule: { 'zh-CN': '应为规则编号，如“cost-sum-gap”', en: 'should be the id of a rule, such as “cost-sum-gap”' },
  sha256: {
    'zh-CN': '应为文件的SHA-256校验值（64位十六进制）；没有的，应写“project”',
    en: 'should be the SHA-256 of the file (64 hexadecimal digits); without it give “project”',
  },
  project: { 'zh-CN': '应为项目名称', en: 'should be the name of the project' },
  unit: { 'zh-CN': '应为单位名称', en: 'should be the name of the unit' },
  year: {
    'zh-CN': '应为表的年度，如2025；表上没有年度的写null',
    en: 'should be the year of the form, such as 2025, or null',
  },
  at: { 'zh-CN': '应为单元格的JSON Pointer', en: 'should be the JSON Pointer of the cell' },
  fingerprint: {
    'zh-CN': '应为意见的指纹（14位十六进制），见“jiheng check --format json”的输出',
    en: 'should be the finding’s fingerprint (14 hexadecimal digits) as jiheng check --format json prints it',
  },
  reason: { 'zh-CN': '应写明搁置的理由，不超过500字', en: 'should say why it is set aside, in at most 500 characters' },
  by: { 'zh-CN': '应写明搁置人的姓名', en: 'should name the person who set it aside' },
  on: { 'zh-CN': '应为日期，如“2025-03-01”', en: 'should be a day, such as “2025-03-01”' },
}
const whole: Words = {
  'zh-CN': '应为 {"schema": "jiheng-suppressions/1", "suppressions": […]}',
  en: 'should be {"schema": "jiheng-suppressions/1", "suppressions": […]}',
}
const unknown = (keys: readonly string[]): Words => ({
  'zh-CN': `多出“${keys.join('”“')}”，没有这一项`,
  en: `has “${keys.join('”, “')}”, which is no part of it`,
})

const faultOf = (issue: z.core.$ZodIssue): SuppressionFault => {
  const at = issue.path.map((part) => `/${String(part)}`).join('')
  if (issue.code === 'unrecognized_keys') return { at, says: unknown(issue.keys) }
  const last = issue.path.findLast((part) => typeof part === 'string')
  const entry = typeof issue.path.at(-1) === 'number'
  return { at, says: (!entry && last !== undefined ? wanted[last] : undefined) ?? whole }
}

/**
 * Reads the content of a file of suppressions; faults with the place and what should stand there.
 * @example parseSuppressions({ schema: 'jiheng-suppressions/1', suppressions: [] }) // { kind: 'suppressions', … }
 */
export const parseSuppressions = (content: unknown): ParsedSuppressions => {
  const parsed = suppressionsFileSchema.safeParse(content)
  return parsed.success
    ? { kind: 'suppressions', suppressions: parsed.data.suppressions }
    : { kind: 'faults', faults: parsed.error.issues.map(faultOf) }
}
