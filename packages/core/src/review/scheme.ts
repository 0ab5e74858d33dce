import type { Severity } from '../form/index.ts'

/** The eight questions of the review of targets, in the order in which the national form prints them. */
export const questionCodes = [
  'form-complete',
  'goal-clear',
  'goal-relevant',
  'indicators-scientific',
  'performance-reasonable',
  'money-matches',
  'feasible',
  'conditions-sufficient',
] as const
export type QuestionCode = (typeof questionCodes)[number]

/**
 * How a proposal takes points away and grades: practice, found in no regulation, hence `verified: false`. A reviewer changes what
 * it comes to in the form.
 */
export const reviewScheme: {
  readonly verified: false
  /** Of a question, for a rule: once, and for each further place. */
  readonly deductions: Readonly<Record<Severity, { readonly first: number; readonly more: number }>>
  /** Points from which a grade is given, out of 100 (财预〔2015〕88号; wording not located). */
  readonly grades: readonly { readonly label: '优' | '良' | '中' | '差'; readonly from: number }[]
} = {
  verified: false,
  deductions: {
    error: { first: 3, more: 1 },
    warning: { first: 1, more: 0.5 },
    hint: { first: 0, more: 0 },
  },
  grades: [
    { label: '优', from: 90 },
    { label: '良', from: 80 },
    { label: '中', from: 60 },
    { label: '差', from: 0 },
  ],
}

/** What nobody but a person can judge, said where a question has no finding. */
export const leftToReviewer: Readonly<Record<QuestionCode, string>> = {
  'form-complete': '',
  'goal-clear': '',
  'goal-relevant': '是否符合法律法规、规划和部门职责，请审核人判断。',
  'indicators-scientific': '核心指标选取是否得当，请审核人判断。',
  'performance-reasonable': '预期绩效是否显著、是否符合行业水平，请审核人判断。',
  'money-matches': '',
  feasible: '是否经过论证、措施是否可行，请审核人判断。',
  'conditions-sufficient': '实施方案和控制措施是否到位，请审核人判断。',
}
