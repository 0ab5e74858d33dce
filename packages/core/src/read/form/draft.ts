import type { AmountUnit } from '../../form/codes.ts'
import type { Phase, Subject } from '../../form/form.ts'
import type { Printed } from '../../form/printed.ts'
import { inferred } from '../../form/typed.ts'
import type { Template } from '../../template/schema/index.ts'
import type { FoundForm } from '../segment.ts'
import { beside, textOf } from '../source/cells.ts'
import { phaseOf, subjectOf } from './kind.ts'
import { printedUnit } from './money-unit.ts'
import { printedYear } from './printed-year.ts'
import { recognise } from './recognise.ts'

/** A found form with what can be said of it before its neighbours are known. */
export interface Draft {
  readonly found: FoundForm
  readonly title: Printed<string>
  readonly phase: Phase
  readonly subject: Subject
  readonly year: Printed<number> | undefined
  readonly unit: Printed<AmountUnit> | undefined
  readonly template: Template | undefined
}

/** What a found form says of itself, and the template that knows it. */
export const draft = (found: FoundForm, templates: readonly Template[]): Draft => {
  const titleCell = found.title?.filled[0]
  const title = titleCell ? textOf(titleCell) : inferred('', beside(undefined, found.strips[0]?.place ?? {}))
  const phase = phaseOf(title.raw, found)
  const subject = subjectOf(title.raw, found)
  const year = printedYear(found)
  return {
    found,
    title,
    phase,
    subject,
    year,
    unit: printedUnit(found),
    template: recognise(found, phase, subject, year?.value, templates),
  }
}
