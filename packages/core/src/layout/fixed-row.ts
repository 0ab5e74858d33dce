import type { Form, Printed } from '../form/index.ts'
import type { TemplateCell } from '../template/schema/index.ts'
import { announcedBy, type FixedRow, isFilled } from './announced.ts'
import type { Claim, Claims } from './claims.ts'
import { blankCell, type DraftCell, labelCell, valueCell } from './draft.ts'
import { fillLabel } from './fill-label.ts'

/** What every filled-in cell of the fixed rows shows; labels are looked up in it. */
export type Shown = ReadonlyMap<TemplateCell, Claim>

type ItemCell = Extract<TemplateCell, { item: unknown }>

const isDecimalPart = (of: ItemCell['of']): boolean => of === 'weight' || of === 'score' || of === 'points'

/** The part of an entry that a cell shows. */
const itemOf = (form: Form, { item, index, of }: ItemCell): Printed | undefined => {
  const entry: Readonly<Record<string, unknown>> | undefined = form[item]?.[index]
  return entry?.[of] as Printed | undefined
}

/** Finds what the cells of the fixed rows show, in printed order. */
export const claimsOf = (rows: readonly FixedRow[], form: Form, base: string, claims: Claims): Shown => {
  const part = (printed: Printed | undefined, pointer: string): Claim => ({ printed, at: [base + pointer] })
  const claim = (cell: TemplateCell): Claim | undefined => {
    if ('field' in cell && !('fund' in cell))
      return claims.field(cell.field, cell.is, cell.labelled, cell.goal === 'term')
    if ('fund' in cell) return claims.fund(cell.fund, cell.field)
    if ('part' in cell) return claims.part(cell.part)
    if ('item' in cell) return part(itemOf(form, cell), `/${cell.item}/${cell.index}/${cell.of}`)
    if (!('total' in cell)) return undefined
    const label = form.totals?.label
    const own = label === undefined ? {} : { label: { printed: label, at: [`${base}/totals/label`] } }
    return { ...part(form.totals?.[cell.total], `/totals/${cell.total}`), ...own }
  }
  const entries = rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const found = claim(cell)
      return found === undefined ? [] : [[cell, found] as const]
    })
  return new Map(entries)
}

const labelOf = (cells: readonly TemplateCell[], shown: Shown): Claim['label'] => {
  const labels = cells.flatMap((cell) => shown.get(cell)?.label ?? [])
  const first = labels.find(({ printed }) => printed.raw !== '') ?? labels[0]
  return first === undefined ? undefined : { printed: first.printed, at: [...new Set(labels.flatMap(({ at }) => at))] }
}

const withUnit = (cell: DraftCell, template: string, form: Form, base: string): DraftCell =>
  /\{amountUnit\}|[（(](元|万元|亿元)[）)]/.test(`${template}${cell.text}`) && form.amountUnit.raw !== ''
    ? { ...cell, at: [...cell.at, `${base}/amountUnit`] }
    : cell

/**
 * The cells of one fixed row. `rowspan` turns rows of the template into printed rows; the form's own labels win over the
 * template's.
 */
export const fixedRow = (
  rows: readonly FixedRow[],
  r: number,
  form: Form,
  base: string,
  shown: Shown,
  rowspan: (rows: number) => number,
): readonly DraftCell[] => {
  const cells = rows[r]?.cells ?? []
  const filled = cells.some(isFilled)
  return cells.map((cell, c): DraftCell => {
    const [span, rows_] = [cell.span ?? 1, rowspan(cell.rows ?? 1)]
    const claim = shown.get(cell) ?? { printed: undefined, at: [] }
    if ('fund' in cell)
      return valueCell(claim, span, rows_, decimalColumns.has(cell.fund.column ?? '') ? 'decimal' : 'amount', 'center')
    if ('field' in cell)
      return valueCell(claim, span, rows_, cell.input ?? 'text', isLong(cell.input, claim) ? 'left' : 'center')
    if ('part' in cell) return valueCell(claim, span, rows_, 'long-text', 'left')
    if ('item' in cell)
      return isDecimalPart(cell.of)
        ? valueCell(claim, span, rows_, 'decimal', 'center')
        : valueCell(claim, span, rows_, 'long-text', 'left')
    if ('total' in cell) return valueCell(claim, span, rows_, 'decimal', 'center')
    if ('blank' in cell) return blankCell(span, rows_)
    const scope = (cell.rows ?? 1) > 1 ? 'rowgroup' : filled ? 'row' : 'col'
    const label = labelCell(fillLabel(cell.label, form), span, rows_, scope, labelOf(announcedBy(rows, r, c), shown))
    return withUnit(label, cell.label, form, base)
  })
}

/** Money columns that hold no money. */
const decimalColumns: ReadonlySet<string> = new Set(['分值', '执行率', '得分'])

/** Longer than what reads well when centred. */
const isLong = (input: string | undefined, claim: Claim): boolean =>
  input === 'long-text' || (claim.printed?.raw.length ?? 0) > 30
