import type { RuleDocs } from '../../rule.ts'

export const currencyUnitMissingEn: RuleDocs = {
  title: 'An amount without 元 or 万元',
  what: 'The form holds amounts, and neither its head, nor the column, nor the amount says 元 or 万元.',
  why: 'The two differ by ten thousand; the reader can only guess.',
  example: '项目年度金额：260000 (no “单位：元” anywhere).',
  instead: 'Write 单位：元 above the form, or 项目年度金额（元）：260000.',
  fixSafety: 'The unit is for a person to confirm, hence a suggestion.',
  cannotSee: 'A wrong unit is not seen here; the comparison of amounts finds it.',
}
