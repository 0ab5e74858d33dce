import type { Place } from '../form/place.ts'

/**
 * What is asked: what a cell holds (`cell`), whether a printed text is only an example of what is filled in
 * (`placeholder`), what a column of the indicator table holds (`column`), which line is the year's budget, whether lines
 * add up to another (`sum`), the title where it leaves a name open that nothing stands for (`title`: any text is an answer,
 * and {year}, {unit}, {project} may stand in it), the levels that are filled in where the blank form prints none, and what the form does not
 * say of itself.
 */
export type QuestionKind =
  | 'cell'
  | 'placeholder'
  | 'column'
  | 'year-budget'
  | 'sum'
  | 'levels'
  | 'title'
  | 'phase'
  | 'subject'
  | 'amount-unit'
  | 'orientation'

/** Something that the blank form does not tell for sure. `guess` is what was taken for the answer; it is one of `choices`, where there are any. */
export interface DeriveQuestion {
  readonly id: string
  readonly place: Place
  /** The text of the cell, or of its label where it is blank. */
  readonly text: string
  readonly kind: QuestionKind
  readonly choices: readonly string[]
  readonly guess: string
}

/** What any cell may be said to be: an answer under its `cellId`. */
export const cellChoices = ['label', 'text', 'long-text', 'money', 'decimal', 'blank'] as const
export type CellChoice = (typeof cellChoices)[number]

/** Answers by the id of their question, or of any cell. */
export type Answers = Readonly<Record<string, string>>
