import type { Lang } from '../api/problem.ts'

interface Words {
  readonly message: string
  readonly advice: string
}

/** A refusal: its status, its sentence, and what to do. `{name}` is filled from the data. */
export interface ProblemKind {
  readonly status: number
  readonly words: Readonly<Record<Lang, Words>>
}
