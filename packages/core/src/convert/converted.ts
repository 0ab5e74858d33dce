import type { Disclosure, Form } from '../form/index.ts'

/** Why something found no place in another form. */
export type WhyUnplaced =
  /** It has no such cell. */
  | 'no-cell'
  /** It has no such column in its table of indicators. */
  | 'no-column'
  /** It has no such list: a plan, sub-goals, tasks. */
  | 'no-list'
  /** It has no such level of indicators. */
  | 'no-level'
  /** It asks for this money in parts (own and transferred money) that this form does not tell apart. */
  | 'other-parts'
  /** Its plan has other dates. */
  | 'other-dates'
  /** It has a title of its own. */
  | 'own-title'

/** What was printed in a form and found no place in the other one. */
export interface UnplacedCell {
  readonly raw: string
  /** JSON Pointer in what was converted. */
  readonly pointer: string
  /** What it is, in the words of the form. */
  readonly label: string
  readonly why: WhyUnplaced
}

/** A cell, list or column that the other form has and that nothing fills. */
export interface StillEmpty {
  readonly label: string
  /** JSON Pointer in what came out; of a column that of the first row's cell. */
  readonly pointer: string
}

/** `other-subject`: a project's form into that of a department. `unit-unknown`: amounts were copied as they stand. */
export type ConvertWarning = 'other-subject' | 'unit-unknown'

export interface ConvertedForm {
  readonly form: Form
  readonly unplaced: readonly UnplacedCell[]
  readonly empty: readonly StillEmpty[]
  readonly warnings: readonly ConvertWarning[]
}

export interface ConvertedDisclosure extends Omit<ConvertedForm, 'form'> {
  readonly disclosure: Disclosure
  /** Indexes of the forms that were converted. */
  readonly converted: readonly number[]
}
