import { printedAtPointer } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { targetText } from '@jiheng/core/queries'
import type { PresentedFinding } from '../api/index.ts'
import type { Identified } from '../engine/reconcile-documents.ts'

type Across = NonNullable<PresentedFinding['across']>

const cell = /^\/forms\/(?<form>\d+)(?:\/(?<part>indicators|funds)\/(?<index>\d+))?(?:\/(?<last>\w+))?/u

/**
 * What a form says at a pointer, so that it can be read beside what another says there: an indicator's name with its target,
 * an amount with its unit. Null for a title, which stands for the form as a whole.
 * @example saidAt(disclosure, '/forms/0/indicators/2/name') // '巡护古桥 ≥12座'
 */
export const saidAt = (disclosure: Disclosure, pointer: string): string | null => {
  const { form: number, part, index, last } = cell.exec(pointer)?.groups ?? {}
  const form = disclosure.forms[Number(number)]
  if (last === 'title' || !form) return null
  const raw = printedAtPointer(disclosure, pointer)?.raw.trim() ?? ''
  const row = part === 'indicators' ? form.indicators[Number(index)] : undefined
  if (row && last === 'target') return targetText(row)
  if (row && last === 'name') return `${raw} ${targetText(row)}`.trim()
  return part === 'funds' && raw !== '' ? `${raw}${form.amountUnit.value ?? ''}` : raw
}

/** What stands here and in the other documents; undefined where a finding speaks of no other document. */
export const acrossOf = (finding: Finding, documents: readonly Identified[]): Across | undefined => {
  const [own] = documents
  const others = (finding.related ?? []).flatMap(({ place, at }): Across['others'] => {
    const other = documents.find(({ id }) => id === place.file)
    const index = Number(cell.exec(at ?? '')?.groups?.form)
    const form = other?.disclosure.forms[index]
    if (!other || !form || at === undefined) return []
    const { source, year } = other.disclosure
    return [
      {
        document: other.id,
        file: source.name,
        form: index,
        phase: form.phase,
        year: form.year.value ?? year.value ?? null,
        at,
        said: saidAt(other.disclosure, at),
      },
    ]
  })
  if (!own || others.length === 0) return undefined
  return { here: finding.at === undefined ? null : saidAt(own.disclosure, finding.at), others }
}
