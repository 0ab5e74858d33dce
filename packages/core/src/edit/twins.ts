import type { Disclosure } from '../form/disclosure.ts'
import { Claims } from '../layout/claims.ts'
import { claimsOf } from '../layout/fixed-row.ts'
import { sameTitle } from '../layout/same-title.ts'
import type { Template } from '../template/schema/index.ts'

/**
 * Groups of pointers that stand for one printed cell: a header cell and the typed property that it fills, an amount in the
 * header and its money line, a title that is the document's too. What is typed into one reaches all.
 */
export const twinsOf = (
  disclosure: Disclosure,
  formIndex: number,
  template: Template | undefined,
): readonly (readonly string[])[] => {
  const form = disclosure.forms[formIndex]
  if (form === undefined) return []
  const base = `/forms/${formIndex}`
  const claims = new Claims(form, formIndex)
  const head = (template?.head ?? []).flatMap(({ field, is, text }) =>
    field === undefined ? [] : [claims.field(field, is, text ?? '')],
  )
  const rows = (template?.rows ?? []).filter((row) => 'cells' in row)
  const listed = (template?.rows ?? []).some((row) => 'block' in row && row.block === 'tasks')
  const tasks = listed
    ? claims.tasks().flatMap(({ at }, i) => [...at].map(([part, all]) => [`${base}/tasks/${i}/${part}`, ...all]))
    : []
  const shown = [...head, ...claimsOf(rows, form, base, claims).values(), ...claims.unclaimed()]
  const title = sameTitle(disclosure.title, form.title) ? [['/title', `${base}/title`]] : []
  return [...[...shown.map(({ at }) => at), ...tasks].filter((at) => at.length > 1), ...title]
}
