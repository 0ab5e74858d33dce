import { indicatorCells, isIndicatorCell } from '../form/indicator-cells.ts'
import type { FormShape, ShapeIndicators } from './form-shape.ts'
import { type Template, type TemplateRow, templateSchema } from './schema/index.ts'
import { gridRows, gridWidth } from './shape-grid.ts'
import { moneyParts } from './shape-money.ts'

type Property = ShapeIndicators['columns'][number]['property'] | 'side'

/** Relative widths of the columns of an indicator table, where they are not told by how their cells are read. */
const own: Readonly<Partial<Record<Property, number>>> = {
  side: 7,
  level1: 11,
  level1Points: 6,
  level2: 13,
  level3: 13,
  no: 5,
  name: 26,
  termName: 22,
  definition: 22,
  basis: 14,
  description: 20,
  standard: 12,
  operator: 8,
  unit: 8,
  causes: 6,
  likelihoods: 6,
  history: 11,
  progress: 11,
  extra: 12,
}

const weightOf = (property: Property): number => {
  const known = own[property]
  if (known !== undefined || !isIndicatorCell(property)) return known ?? 12
  const { typing, long } = indicatorCells[property]
  return long ? 16 : typing === 'value' ? 14 : typing === 'text' ? 12 : 7
}

/** Relative widths of the columns of a list of tasks or questions. */
const listed: Readonly<Record<string, number>> = {
  no: 5,
  name: 16,
  content: 26,
  completion: 26,
  text: 12,
  money: 10,
  criterion: 14,
  item: 28,
  question: 34,
  points: 8,
  score: 8,
  opinion: 24,
}

/** Where a form has no indicators, its list of questions or tasks tells the widths. */
const widthsOfList = (rows: readonly TemplateRow[], width: number): readonly number[] => {
  const list = rows.find((row) => 'block' in row && (row.block === 'reviews' || row.block === 'tasks'))
  if (list === undefined || !('block' in list) || (list.block !== 'reviews' && list.block !== 'tasks'))
    return Array.from({ length: width }, () => 10)
  const side = list.block === 'tasks' && list.side ? Array.from({ length: list.side.span ?? 1 }, () => 8) : []
  const columns: readonly { readonly holds: string; readonly span?: number }[] = list.columns
  const widths = columns.flatMap(({ holds, span = 1 }) =>
    Array.from({ length: span }, () => Math.max(2, Math.round((listed[holds] ?? 10) / span))),
  )
  return [...side, ...widths]
}

/** Widths of the grid's columns: as the source tells, else by what stands in the indicator table's columns. */
const widthsOf = (shape: FormShape, rows: readonly TemplateRow[], width: number): readonly number[] => {
  if (shape.widths?.length === width && shape.widths.every((one) => one > 0)) return shape.widths
  const table = rows.find((row) => 'block' in row && row.block === 'indicators')
  if (table === undefined || !('levels' in table)) return widthsOfList(rows, width)
  const side = table.side ? [{ property: 'side' as const, span: table.side.span ?? 1 }] : []
  return [...side, ...table.columns].flatMap(({ property, span = 1 }) =>
    Array.from({ length: span }, () => Math.max(2, Math.round(weightOf(property) / span))),
  )
}

/**
 * A template for a form that no template knows, from what a reader found in it: an ordinary template (id "own") that can
 * draw, edit and print the form. Never fails: what the hints of geometry leave open is concluded, so that rows tile.
 *
 * @example synthesise(shape).rows.length // as many as shape.rows
 */
export const synthesise = (shape: FormShape): Template => {
  const width = gridWidth(shape)
  const rows = gridRows(shape.rows, width)
  const widths = widthsOf(shape, rows, width)
  const landscape = widths.length > 10
  return templateSchema.parse({
    id: 'own',
    version: '1',
    name: { 'zh-CN': '本表自有格式', en: "The form's own layout" },
    kind: 'table',
    phase: shape.phase,
    subject: shape.subject,
    scheme: shape.scheme,
    amountUnit: shape.amountUnit,
    paper: { orientation: shape.orientation ?? (landscape ? 'landscape' : 'portrait') },
    head: shape.head ?? [],
    columns: widths,
    rows,
    ...moneyParts(shape),
  })
}
export type {
  FormShape,
  ShapeBlock,
  ShapeCell,
  ShapeIndicators,
  ShapeReviews,
  ShapeRow,
  ShapeSpan,
  ShapeTasks,
} from './form-shape.ts'
