import { documentProblems } from './document-problems.ts'
import { downloadProblems } from './download-problems.ts'
import { fileProblems } from './file-problems.ts'
import { requestProblems } from './request-problems.ts'
import { templateProblems } from './template-problems.ts'

/** Every refusal there is: its status, its sentence, and what to do. */
export const problems = {
  ...requestProblems,
  ...documentProblems,
  ...downloadProblems,
  ...templateProblems,
  ...fileProblems,
} as const

export type ProblemId = keyof typeof problems
