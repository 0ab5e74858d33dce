import type { FundRef, Template, TemplateRow } from './schema/index.ts'

/** One fault of a template that its schema cannot see. */
export interface TemplateFault {
  readonly fault:
    | 'row-too-narrow'
    | 'row-too-wide'
    | 'reaches-too-far'
    | 'unknown-money-line'
    | 'money-line-twice'
    | 'no-indicators'
  /** Index of the row in `rows`, where there is one. */
  readonly row?: number
  readonly expected: string
  readonly found: string
}

const widthOf = (row: TemplateRow): number => {
  if ('cells' in row) return row.cells.reduce((sum, { span = 1 }) => sum + span, 0)
  const label =
    row.block === 'indicators' || row.block === 'tasks'
      ? row.side
        ? (row.side.span ?? 1)
        : 0
      : row.block === 'reviews'
        ? 0
        : (row.span ?? 1)
  switch (row.block) {
    case 'indicators':
    case 'tasks':
    case 'reviews':
      return row.columns.reduce((sum, { span = 1 }) => sum + span, label)
    case 'schedule':
      return label + row.period + row.text
    case 'subGoals':
      return label + row.no + row.text
    case 'spendingPlan':
      return row.steps.reduce((sum, { span = 1 }) => sum + span, label)
  }
}

/** Columns of every row that cells above leave free. */
const freeWidths = ({ rows, columns }: Template): readonly number[] =>
  rows.map((_, r) =>
    rows.slice(0, r).reduce((free, row, above) => {
      const reaching = 'cells' in row ? row.cells.filter(({ rows: down = 1 }) => above + down > r) : []
      return reaching.reduce((left, { span = 1 }) => left - span, free)
    }, columns.length),
  )

const key = ({ path, column = '预算' }: FundRef): string => [...path, column].join(' / ')

/**
 * What is wrong with a template beyond its schema: rows that do not tile the grid, money lines that are named and not
 * printed or printed twice. Empty: it can be used.
 *
 * @example templateFaults(mine) // [{ fault: 'row-too-narrow', row: 3, expected: '6', found: '5' }]
 */
export const templateFaults = (template: Template): readonly TemplateFault[] => {
  const { rows, money, relations, kind } = template
  const free = freeWidths(template)
  const tiling = rows.flatMap((row, r): TemplateFault[] => {
    const [found, expected] = [widthOf(row), free[r] ?? 0]
    const far = 'cells' in row && row.cells.some(({ rows: down = 1 }) => r + down > rows.length)
    return [
      ...(found < expected
        ? [{ fault: 'row-too-narrow' as const, row: r, expected: String(expected), found: String(found) }]
        : []),
      ...(found > expected
        ? [{ fault: 'row-too-wide' as const, row: r, expected: String(expected), found: String(found) }]
        : []),
      ...(far ? [{ fault: 'reaches-too-far' as const, row: r, expected: `≤ ${rows.length}`, found: '>' }] : []),
    ]
  })
  const printed = rows.flatMap((row) =>
    'cells' in row ? row.cells.flatMap((cell) => ('fund' in cell ? [key(cell.fund)] : [])) : [],
  )
  const named = [
    ...Object.values(money ?? {}),
    ...(relations ?? []).flatMap(({ total, parts }) => [total, ...parts]),
  ].map(key)
  const unknown = [...new Set(named)].filter((name) => !printed.includes(name))
  const twice = [...new Set(printed.filter((name, i) => printed.indexOf(name) !== i))]
  const bare =
    kind === 'table' && !rows.some((row) => 'block' in row && (row.block === 'indicators' || row.block === 'reviews'))
  return [
    ...tiling,
    ...unknown.map((found): TemplateFault => ({ fault: 'unknown-money-line', expected: printed.join(', '), found })),
    ...twice.map((found): TemplateFault => ({ fault: 'money-line-twice', expected: 'once', found })),
    ...(bare ? [{ fault: 'no-indicators' as const, expected: 'indicators', found: '' }] : []),
  ]
}
