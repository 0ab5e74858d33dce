import type { Skipped } from '../../form/disclosure.ts'
import type { Finding } from '../../form/finding.ts'
import type { Form } from '../../form/form.ts'
import { plain } from '../../form/plain.ts'
import type { Printed } from '../../form/printed.ts'
import { readingFinding } from '../form/finding.ts'
import type { Strip } from './strip.ts'

/** A form as it was read, and the rows that it was read from. */
interface ReadForm {
  readonly form: Form
  readonly findings: readonly Finding[]
  readonly skipped: readonly Skipped[]
}

const text = (printed: Printed | undefined): string => plain(printed?.raw ?? '').replace(/\s/g, '')

/** Fewer rows may well be the same in two forms. */
const least = 3

/** What a form says, without where it says it: two forms that say the same are one text that stands twice. */
const keyOf = ({ phase, project, implementingUnit, funds, goal, indicators }: Form): string | undefined =>
  indicators.length < least
    ? undefined
    : JSON.stringify([
        phase,
        text(project?.name),
        text(implementingUnit),
        text(goal),
        funds.map(({ amount }) => text(amount)).filter((amount) => amount !== ''),
        indicators.map((row) => [row.name, row.target, row.actual, row.weight, row.score].map((cell) => text(cell))),
      ])

const doubts = ({ findings, skipped }: ReadForm): number =>
  findings.length + skipped.filter(({ why }) => why === 'not-understood').length

const skip = (strip: Strip): Skipped => ({
  raw: strip.filled.map((cell) => cell.text).join('\t'),
  place: strip.place,
  why: 'repeated-header',
})

/**
 * A file may hold the same form twice: once as a text layer and once as a table, or copied twice. Of forms that say the same to
 * the last cell, the one that left the fewest doubts stays; the other is set aside, with a finding.
 *
 * @param strips the rows of each form
 */
export const withoutRepeated = <T extends ReadForm>(
  tables: readonly T[],
  strips: readonly (readonly Strip[])[],
): { readonly tables: readonly T[]; readonly skipped: readonly Skipped[]; readonly findings: readonly Finding[] } => {
  const best = new Map<string, number>()
  const gone = new Set<number>()
  tables.forEach((table, i) => {
    const key = keyOf(table.form)
    if (key === undefined) return
    const known = best.get(key)
    const other = known === undefined ? undefined : tables[known]
    const stays = other === undefined || doubts(table) < doubts(other)
    if (stays) best.set(key, i)
    if (known !== undefined) gone.add(stays ? known : i)
  })
  if (gone.size === 0) return { tables, skipped: [], findings: [] }
  return {
    tables: tables.filter((_, i) => !gone.has(i)),
    skipped: [...gone].flatMap((i) => (strips[i] ?? []).map(skip)),
    findings: [...gone].flatMap((i) => {
      const form = tables[i]?.form
      return form
        ? [
            readingFinding('form-repeated', 'hint', form.place, {
              project: text(form.project?.name) || text(form.title),
            }),
          ]
        : []
    }),
  }
}
