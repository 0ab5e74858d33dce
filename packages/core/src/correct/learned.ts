import { z } from 'zod'
import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import { cleanLabel } from '../form/labels.ts'
import { pointerOf, tokensOf } from '../form/pointer.ts'
import { anchorOf, formOfPlace, indicatorInRow, splitLabel } from './anchor.ts'
import type { Correction } from './correction.ts'
import { layoutFingerprint } from './fingerprint.ts'
import { covers, type SourceCell, squash } from './source-cell.ts'

const anchorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('label'), label: z.string() }),
  z.object({ kind: z.literal('row'), column: z.int() }),
  z.object({ kind: z.literal('below'), label: z.string(), rows: z.int(), column: z.int().exactOptional() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
])

/**
 * What a correction of one file says of every file of its layout. `to` leads to the cell of the form by names instead of
 * indexes (`fields/联系人`, `funds/年度资金总额|预算`, `goal`, within the row `extra/备注`); absent: the cell is no data.
 * `rest`: what is behind the cell's own label goes there, not the label. `document`: `to` begins at the Disclosure.
 */
export const learnedSchema = z
  .object({
    fingerprint: z.string(),
    anchor: anchorSchema,
    to: z.array(z.string()).readonly().exactOptional(),
    rest: z.literal(true).exactOptional(),
    document: z.literal(true).exactOptional(),
  })
  .readonly()
export type Learned = z.infer<typeof learnedSchema>

/** A pointer into a form by names, so that it leads to the same cell in another file. */
const namesOf = (form: Form, [part = '', index = '', ...rest]: readonly string[]): readonly string[] | undefined => {
  if (part === 'fields') {
    const field = /^\d+$/.test(index) ? form.fields[Number(index)] : undefined
    const label = field ? field.label.raw || (field.label.value ?? '') : index
    return label === '' || rest[0] === 'label' ? undefined : [part, cleanLabel(label)]
  }
  if (part === 'funds') {
    const fund = /^\d+$/.test(index) ? form.funds[Number(index)] : undefined
    return [part, fund ? [...fund.path, fund.column].join('|') : index]
  }
  // Rows of the other parts stand elsewhere in every file.
  return /^\d+$/.test(index) ? undefined : [part, index, ...rest].filter((name) => name !== '')
}

const partOfRow = (form: Form, row: number, [part = '', index = '']: readonly string[]): readonly string[] => {
  if (part !== 'extra') return [part]
  const label = /^\d+$/.test(index) ? form.indicators[row]?.extra?.[Number(index)]?.label.raw : index
  return [part, cleanLabel(label ?? index)]
}

type Target = Pick<Learned, 'to' | 'document'>

const targetOf = (form: Form, at: string, cell: SourceCell): Target | undefined => {
  const tokens = tokensOf(at) ?? []
  if (tokens[0] !== 'forms') return tokens.length === 1 ? { to: tokens, document: true } : undefined
  const inForm = tokens.slice(2)
  if (inForm[0] !== 'indicators') {
    const to = namesOf(form, inForm)
    return to && { to }
  }
  const row = Number(inForm[1])
  return indicatorInRow(form, cell.place) === row ? { to: partOfRow(form, row, inForm.slice(2)) } : undefined
}

/** Texts that are the same in every file: long enough to be a sentence of the form and no value of its own. */
const isOfTheForm = (text: string): boolean => (text.match(/\p{Script=Han}/gu) ?? []).length >= 6 && text.length <= 400

const notUnderstood = ({ skipped }: Disclosure, { place }: SourceCell): boolean =>
  skipped.some((item) => item.why === 'not-understood' && (covers(item.place, place) || covers(place, item.place)))

/**
 * What a correction of a disclosure says of every other file of the same layout. Only corrections of what was not
 * understood are learned, and only where the cell is told by more than its value.
 *
 * @param disclosure as it was before the correction
 * @param fingerprints of its forms as they were read: corrections made before may have given them columns of their own
 */
export const learn = (
  disclosure: Disclosure,
  change: Correction,
  fingerprints: readonly string[] = disclosure.forms.map(layoutFingerprint),
): readonly Learned[] => {
  if (change.kind === 'assign')
    return change.assignments.flatMap(({ at, raw, place }): readonly Learned[] => {
      // A text put together of several cells goes where it goes in this file only.
      const cell =
        change.cells.length > change.assignments.length
          ? undefined
          : change.cells.find((one) => covers(one.place, place))
      if (cell === undefined || !notUnderstood(disclosure, cell)) return []
      const [, form = String(formOfPlace(disclosure, cell.place))] = /^\/forms\/(\d+)/.exec(at) ?? []
      const own = disclosure.forms[Number(form)]
      const fingerprint = fingerprints[Number(form)]
      const anchor = own && anchorOf(own, cell)
      const target = own && targetOf(own, at, cell)
      if (fingerprint === undefined || anchor === undefined || target === undefined) return []
      if (anchor.kind !== 'row' && /\/indicators\//.test(at)) return []
      const rest = anchor.kind === 'label' && squash(splitLabel(cell.raw)?.rest ?? '') === squash(raw)
      return [{ fingerprint, anchor, ...target, ...(rest && { rest: true }) }]
    })
  if (change.kind === 'set-aside')
    return change.cells.flatMap((cell): readonly Learned[] => {
      const index = formOfPlace(disclosure, cell.place)
      const [form, fingerprint] = [disclosure.forms[index], fingerprints[index]]
      if (form === undefined || fingerprint === undefined || !notUnderstood(disclosure, cell)) return []
      const text = squash(cell.raw)
      const anchor = isOfTheForm(text) ? ({ kind: 'text', text } as const) : anchorOf(form, cell)
      return anchor ? [{ fingerprint, anchor }] : []
    })
  return []
}

/** The pointer that names lead to in a form: to the cell that is there, else to the one that is made when it is typed. */
export const pointerOfNames = (form: Form, index: number, to: readonly string[], row?: number): string => {
  const [part = '', name = ''] = to
  if (row !== undefined) {
    const extra = form.indicators[row]?.extra?.findIndex(({ label }) => cleanLabel(label.raw) === name) ?? -1
    const rest = part !== 'extra' ? to : extra < 0 ? ['extra', name] : ['extra', extra, 'value']
    return pointerOf(['forms', index, 'indicators', row, ...rest])
  }
  if (part === 'fields') {
    const found = form.fields.findIndex(({ label }) => cleanLabel(label.raw || (label.value ?? '')) === name)
    return pointerOf(['forms', index, part, ...(found < 0 ? [name] : [found, 'value'])])
  }
  if (part === 'funds') {
    const found = form.funds.findIndex(({ path, column }) => [...path, column].join('|') === name)
    return pointerOf(['forms', index, part, ...(found < 0 ? [name] : [found, 'amount'])])
  }
  return pointerOf(['forms', index, ...to])
}
