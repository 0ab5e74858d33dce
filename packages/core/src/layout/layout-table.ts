import type { Form } from '../form/index.ts'
import type { Template, TemplateRow } from '../template/schema/index.ts'
import { scheduleRows, spendingPlanRows, subGoalRows } from './block-rows.ts'
import type { Claim, Claims } from './claims.ts'
import { type DraftRow, labelCell, valueCell } from './draft.ts'
import { fitWidths } from './fit-widths.ts'
import { claimsOf, fixedRow } from './fixed-row.ts'
import { indicatorRows, missingColumns } from './indicator-rows.ts'
import type { LayoutTable } from './layout.ts'
import { labelSpan, missingRows } from './missing-rows.ts'
import { reviewRows } from './review-rows.ts'
import { taskRows } from './task-rows.ts'
import { tileWith } from './tile-with.ts'

type FixedRow = Extract<TemplateRow, { cells: unknown }>
const isFixed = (row: TemplateRow): row is FixedRow => 'cells' in row

const blockRows = (
  form: Form,
  base: string,
  row: Exclude<TemplateRow, FixedRow>,
  claims: Claims,
): readonly DraftRow[] => {
  switch (row.block) {
    case 'indicators':
      return indicatorRows(form, base, row)
    case 'schedule':
      return scheduleRows(form, base, row)
    case 'subGoals':
      return subGoalRows(form, base, row)
    case 'spendingPlan':
      return spendingPlanRows(form, base, row)
    case 'tasks':
      return taskRows(form, base, row, claims)
    case 'reviews':
      return reviewRows(form, base, row)
  }
}

/** The first row border below the last header cell that no merged cell crosses: further header cells go in there. */
const borderForExtras = (rows: readonly TemplateRow[]): number => {
  const holds = (row: TemplateRow) => isFixed(row) && row.cells.some((cell) => 'field' in cell || 'fund' in cell)
  const crossed = (border: number) =>
    rows.some((row, r) => isFixed(row) && r < border && row.cells.some(({ rows: n = 1 }) => r + n > border))
  let border = rows.findLastIndex(holds) + 1
  while (border < rows.length && crossed(border)) border++
  return border
}

const extraRow = (claim: Claim, columns: readonly number[]): DraftRow => {
  const span = labelSpan(columns)
  return {
    cells: [
      labelCell(String(claim.label?.printed.value ?? ''), span, 1, 'row', claim.label),
      valueCell(claim, Math.max(1, columns.length - span), 1, 'text', 'left'),
    ],
  }
}

/** Safeguards that no header cell of the form shows. */
const looseSafeguards = (form: Form, base: string, taken: ReadonlySet<string>): readonly Claim[] =>
  (form.safeguards ?? []).flatMap(({ label, text }, i): Claim[] => {
    const at = `${base}/safeguards/${i}`
    if (taken.has(`${at}/text`)) return []
    const printed = label ?? { raw: i === 0 ? '保障措施' : '', place: {} }
    return [{ printed: text, at: [`${at}/text`], label: { printed, at: label === undefined ? [] : [`${at}/label`] } }]
  })

/**
 * The table of a form. `claims` has given out what the lines above the table show; what nobody asks for is printed in rows
 * of its own, but for `leading`, which belongs above the table.
 */
export const layoutTable = (
  form: Form,
  formIndex: number,
  template: Template,
  claims: Claims,
  caption: string,
): { readonly table: LayoutTable; readonly leading: readonly Claim[] } => {
  const base = `/forms/${formIndex}`
  const rows = [...template.rows, ...missingRows(form, template)]
  // A task may be called as a header cell is: its cells are given out first.
  const blocks = rows.map((row) => (isFixed(row) ? undefined : blockRows(form, base, row, claims)))
  const shown = claimsOf(rows.filter(isFixed), form, base, claims)
  const counts = blocks.map((block) => block?.length ?? 1)
  const fixed = rows.map((row) => (isFixed(row) ? row : { cells: [] }))
  const printed = rows.map((_, r): readonly DraftRow[] => {
    const rowspan = (n: number) => counts.slice(r, r + n).reduce((sum, count) => sum + count, 0)
    return blocks[r] ?? [{ cells: fixedRow(fixed, r, form, base, shown, rowspan) }]
  })
  const taken = new Set([...shown.values()].flatMap(({ at }) => at))
  const leading = claims.leading()
  const extras = [...claims.unclaimed(), ...looseSafeguards(form, base, taken)]
  const border = borderForExtras(rows)
  const drafts = [
    ...printed.slice(0, border),
    extras.map((claim) => extraRow(claim, template.columns)),
    ...printed.slice(border),
  ].flat()
  const more = rows.flatMap((row) => (isFixed(row) || row.block !== 'indicators' ? [] : missingColumns(form, row)))
  const columns = [...template.columns, ...more.map(() => average(template.columns))]
  const { orientation } = template.paper
  const tiled = tileWith(drafts, template.columns.length, more.length)
  const table: LayoutTable = {
    kind: 'table',
    form: formIndex,
    caption,
    // An official form has its widths; those of a form that no template knows are guessed of its columns' names.
    ...(template.id === 'own' ? fitWidths(tiled, columns, orientation) : { columns, orientation }),
    rows: tiled,
  }
  return { table, leading }
}

const average = (columns: readonly number[]): number =>
  Math.round(columns.reduce((sum, column) => sum + column, 0) / Math.max(1, columns.length))
