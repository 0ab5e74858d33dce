import { twinOf } from '../form/claims.ts'
import type { Form } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { labelsOf } from '../layout/announced.ts'
import type { FieldTwin, FundRef, Template } from '../template/index.ts'

/** A header cell of a form: what its template says of it. */
export interface FieldSlot {
  /** Pointer inside the form. */
  readonly at: string
  readonly name: string
  readonly key: string
  readonly raw: string
  /** The typed property that it fills. */
  readonly twin: FieldTwin | undefined
  /** The money line that stands in it as well. */
  readonly fund: FundRef | undefined
  /** It holds the goal of the whole term. */
  readonly term: boolean
}

interface Cell {
  readonly keys: ReadonlySet<string>
  readonly is: FieldTwin | undefined
  readonly fund: FundRef | undefined
  readonly term: boolean
}

const cellsOf = ({ head, rows }: Template): readonly Cell[] => {
  const fixed = rows.filter((row) => 'cells' in row)
  const labels = labelsOf(fixed)
  const keys = (...names: readonly (string | undefined)[]) =>
    new Set(names.flatMap((name) => (name === undefined || name === '' ? [] : [labelKey(name)])))
  return [
    ...head.flatMap(({ field, text, is }): readonly Cell[] =>
      field === undefined ? [] : [{ keys: keys(field, text), is, fund: undefined, term: false }],
    ),
    ...fixed
      .flatMap(({ cells }) => cells)
      .flatMap((cell): readonly Cell[] => {
        if (!('field' in cell) || cell.field === undefined) return []
        if ('fund' in cell)
          return [{ keys: keys(cell.field, labels.get(cell)), is: undefined, fund: cell.fund, term: false }]
        const names = keys(cell.field, cell.labelled, labels.get(cell))
        return [{ keys: names, is: cell.is, fund: undefined, term: cell.goal === 'term' }]
      }),
  ]
}

/** The header cells of a form in printed order, each with the cell of the template that it is; one cell is given out once. */
export function fieldSlots(form: Form, template: Template | undefined): readonly FieldSlot[] {
  const cells = [...(template === undefined ? [] : cellsOf(template))]
  return form.fields.map(({ label, value }, i): FieldSlot => {
    const name = label.raw || (label.value ?? '')
    const key = labelKey(name)
    const index = cells.findIndex(({ keys }) => keys.has(key))
    const [cell] = index < 0 ? [] : cells.splice(index, 1)
    return {
      at: `/fields/${i}/value`,
      name,
      key,
      raw: value.raw,
      twin: cell?.is ?? (cell?.fund === undefined ? twinOf(name) : undefined),
      fund: cell?.fund,
      term: cell?.term ?? false,
    }
  })
}
