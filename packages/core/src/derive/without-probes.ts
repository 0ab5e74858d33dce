import { type Template, type TemplateCell, type TemplateRow, templateSchema } from '../template/schema/index.ts'
import { moneyOf, relationsOf } from '../template/shape-money.ts'
import { fundsOf } from './funds-of.ts'
import { cutProbes, holdsProbe } from './probes.ts'

/** The words by which a cell is known: a label, the name of a field, the path of an amount. */
const namesOf = (cell: TemplateCell): readonly string[] => {
  if ('label' in cell) return [cell.label]
  if ('fund' in cell) return [...cell.fund.path, cell.fund.column ?? '', cell.field ?? '']
  return 'field' in cell ? [cell.field] : []
}

/** What is called by a probe has no name in the blank form: nothing can be told apart by it, and its cell stays blank. */
const cellOf = (cell: TemplateCell): TemplateCell => {
  if (!namesOf(cell).some(holdsProbe)) return cell
  const { span, rows } = cell
  return { blank: true, ...(span === undefined ? {} : { span }), ...(rows === undefined ? {} : { rows }) }
}

const rowOf = (row: TemplateRow): TemplateRow => ('cells' in row ? { cells: row.cells.map(cellOf) } : row)

/** Any value with the probes cut out of all its strings. */
const cut = (value: unknown): unknown => {
  if (typeof value === 'string') return cutProbes(value)
  if (Array.isArray(value)) return value.map(cut)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, cut(held)]))
}

/**
 * A template made from a form with probes, its blanks blank again: a cell that only a probe names is blank, no other text
 * holds a probe, and money is told by the lines that are left.
 *
 * @example withoutProbes(own).rows[0] // { cells: [{ label: '项目名称' }, { blank: true, span: 3 }] }
 */
export const withoutProbes = ({ money: _money, relations: _relations, ...own }: Template): Template => {
  const rows = own.rows.map(rowOf)
  const funds = fundsOf({ rows })
  const money = moneyOf(funds)
  const relations = relationsOf(funds)
  return templateSchema.parse(
    cut({ ...own, rows, ...(money ? { money } : {}), ...(relations.length > 0 ? { relations } : {}) }),
  )
}
