import type { Disclosure, Printed } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import type { Claim } from './claims.ts'
import type { LayoutCell, LayoutRow } from './layout.ts'

/** A cell before its column is known; `rowspan` counts printed rows. */
export type DraftCell = Omit<LayoutCell, 'column'>

/** A row of cells before their columns are known, left to right, without those that reach down from rows above. */
export interface DraftRow extends Omit<LayoutRow, 'cells'> {
  readonly cells: readonly DraftCell[]
  /** The row belongs to the indicator table. */
  readonly indicators?: true
  /** The second row of its header: columns without a group are the first row's alone. */
  readonly under?: true
}

/** The text that a Printed shows. */
export const shown = (printed: Printed | undefined): string => withoutMarkup(printed?.raw ?? '')

/** What the file is called by: its title, else its source. */
export const documentTitle = ({ title, source }: Disclosure): string =>
  shown(title) || (title.value ?? '') || source.name

const placeOf = (printed: Printed | undefined): Pick<DraftCell, 'place'> =>
  printed === undefined || Object.keys(printed.place).length === 0 ? {} : { place: printed.place }

/** A cell that is filled in. */
export const valueCell = (
  claim: Claim,
  colspan: number,
  rowspan: number,
  input: NonNullable<LayoutCell['input']>,
  align: LayoutCell['align'],
): DraftCell => ({
  text: shown(claim.printed),
  colspan,
  rowspan,
  role: 'value',
  input,
  align,
  at: claim.at,
  ...placeOf(claim.printed),
})

/** A printed label: what the form itself printed, else (`text`) the template's, marked where the source had lost it. */
export const labelCell = (
  text: string,
  colspan: number,
  rowspan: number,
  scope: LayoutCell['scope'],
  own?: Claim['label'],
): DraftCell => {
  const raw = shown(own?.printed)
  const lost = raw === '' && own?.printed.inferred === true && text !== ''
  return {
    text: raw || text,
    colspan,
    rowspan,
    role: 'label',
    align: 'center',
    ...(scope ? { scope } : {}),
    at: own?.at ?? [],
    ...(lost ? { inferred: true as const } : {}),
    ...placeOf(own?.printed),
  }
}

/** A cell in which nothing stands and nothing is typed. */
export const blankCell = (colspan: number, rowspan = 1): DraftCell => ({
  text: '',
  colspan,
  rowspan,
  role: 'value',
  align: 'center',
  at: [],
})
