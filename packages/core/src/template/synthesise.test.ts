import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Form } from '../form/index.ts'
import { layoutForm, tilingFaults } from '../layout/index.ts'
import { disclosureOf, examples } from './examples/index.ts'
import {
  type FormShape,
  type ShapeCell,
  type ShapeReviews,
  type ShapeRow,
  type ShapeTasks,
  synthesise,
  type Template,
  templateFaults,
  templates,
} from './index.ts'

const target: FormShape = {
  phase: 'target',
  subject: 'project',
  scheme: 'classic',
  amountUnit: '万元',
  head: [{ style: 'title', text: '项目绩效目标表' }],
  rows: [
    { cells: [{ label: '项目名称' }, { field: '项目名称', is: 'project.name' }] },
    { cells: [{ label: '预算金额' }, { fund: { path: ['预算金额'] }, field: '预算金额' }] },
    { cells: [{ label: '绩效目标' }, { part: 'goal' }] },
    {
      indicators: {
        side: { label: '绩效指标', header: true },
        columns: [
          { property: 'level1', label: '一级指标' },
          { property: 'level2', label: '二级指标' },
          { property: 'name', label: '三级指标' },
          { property: 'target', label: '指标值' },
        ],
        levels: [{ level1: 'output', label: '产出指标', level2: [{ level2: 'quantity', label: '数量指标' }] }],
      },
    },
  ],
}

test('without hints labels keep one column and what is filled in takes the rest', () => {
  const template = synthesise(target)
  expect(template.id).toBe('own')
  expect(template.columns.length).toBe(5)
  expect(template.rows[0]).toEqual({
    cells: [{ label: '项目名称' }, { field: '项目名称', is: 'project.name', span: 4 }],
  })
  expect(template.rows[3]).toMatchObject({ block: 'indicators', side: { label: '绩效指标', header: true } })
  expect(template.money).toEqual({ yearBudget: { path: ['预算金额'] } })
})

/** A template as a reader of a ruled source (columns, spans, rows), of tabs (columns only) or of bare words would find it. */
const shapeOf = (template: Template, hints: 'ruled' | 'tabs' | 'none'): FormShape => {
  const width = template.columns.length
  const covered = Array.from({ length: width }, () => 0)
  const rows = template.rows.map((row): ShapeRow => {
    const free = () => covered.findIndex((left) => left <= 0)
    const cells: ShapeCell[] = []
    if ('cells' in row) {
      for (const { span = 1, rows: down = 1, ...cell } of row.cells) {
        const from = free()
        for (let c = from; c < from + span; c++) covered[c] = down
        const place =
          hints === 'ruled' ? { column: from + 1, span, rows: down } : hints === 'tabs' ? { column: from + 1 } : {}
        if (!('blank' in cell)) cells.push({ ...cell, ...place } as ShapeCell)
      }
    }
    const column = free() + 1
    for (let c = 0; c < width; c++) covered[c] = Math.max(0, (covered[c] ?? 0) - 1)
    if ('cells' in row) return { cells }
    if (row.block === 'indicators')
      return { indicators: { ...(row.side ? { side: row.side } : {}), columns: row.columns, levels: row.levels } }
    if (row.block === 'tasks' || row.block === 'reviews') {
      const { block, ...list } = row
      return block === 'tasks' ? { tasks: list as ShapeTasks } : { reviews: list as ShapeReviews }
    }
    const block = { label: row.label, ...(hints === 'none' ? {} : { column }), ...(row.span ? { span: row.span } : {}) }
    if (row.block === 'spendingPlan') return { spendingPlan: { ...block, steps: row.steps.map(({ by }) => by) } }
    return row.block === 'schedule' ? { schedule: block } : { subGoals: block }
  })
  const { phase, subject, scheme, amountUnit, head } = template
  return { phase, subject, scheme, amountUnit, head, rows, ...(hints === 'none' ? {} : { columns: width }) }
}

const tables = templates.filter(({ kind }) => kind === 'table')

/** Fixed rows without the blank cells, which no reader sees. */
const seen = ({ rows }: Template) =>
  rows.map((row) => ('cells' in row ? row.cells.filter((cell) => !('blank' in cell)) : row.block))

describe.each(tables)('$id, made anew', (template) => {
  test('from a ruled grid keeps its geometry', () => {
    expect(seen(synthesise(shapeOf(template, 'ruled')))).toEqual(seen(template))
  })

  test('from columns alone finds the labels that head a group', () => {
    const labels = (t: Template) =>
      t.rows.flatMap((row) =>
        'cells' in row ? row.cells.flatMap((cell) => ('label' in cell ? [[cell.label, cell.rows ?? 1]] : [])) : [],
      )
    expect(labels(synthesise(shapeOf(template, 'tabs')))).toEqual(labels(template))
  })

  test('from bare words has every part once', () => {
    const own = synthesise(shapeOf(template, 'none'))
    const parts = (t: Template): readonly unknown[] =>
      seen(t).flatMap((row): readonly unknown[] =>
        typeof row === 'string' ? [row] : row.map(({ span: _span, rows: _rows, ...cell }) => cell),
      )
    expect(parts(own)).toEqual(parts(template))
  })

  test('from any of them tiles the grid', () => {
    for (const hints of ['ruled', 'tabs', 'none'] as const)
      expect(templateFaults(synthesise(shapeOf(template, hints)))).toEqual([])
  })

  test('tells the year budget and the sums from the labels', () => {
    const own = synthesise(shapeOf(template, 'ruled'))
    expect(own.money?.yearBudget).toEqual(template.money?.yearBudget)
    expect(own.money?.executed).toEqual(template.money?.executed)
    const wrong = own.relations?.filter(
      (one) => !template.relations?.some((other) => JSON.stringify(other) === JSON.stringify(one)),
    )
    expect(wrong ?? []).toEqual([])
  })
})

const label = fc.record({ label: fc.constantFrom('项目名称', '其中：财政', '资金总额', '') })
const cell: fc.Arbitrary<ShapeCell> = fc
  .tuple(
    fc.oneof(
      label,
      fc.record({ field: fc.constantFrom('项目名称', '属性') }),
      fc.record({ part: fc.constant('goal' as const) }),
      fc.record({ fund: fc.record({ path: fc.constant(['资金总额']) }) }),
      fc.record({ total: fc.constant('weight' as const) }),
    ),
    fc.record(
      {
        column: fc.integer({ min: 1, max: 9 }),
        span: fc.integer({ min: 1, max: 9 }),
        rows: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([content, place]) => ({ ...content, ...place }) as ShapeCell)
const row: fc.Arbitrary<ShapeRow> = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { maxLength: 7 }).map((cells) => ({ cells })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ column: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: [] })
      .map((place) => ({ schedule: { label: '计划', ...place } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('3月底', '6月底'), { maxLength: 5 })
      .map((steps) => ({ spendingPlan: { label: '支出计划', steps } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray(['level1', 'level2', 'name', 'target', 'weight', 'extra'] as const, { minLength: 2 })
      .map((properties) => ({
        indicators: { columns: properties.map((property) => ({ property, label: property })), levels: [] },
      })),
  },
)

test('any shape gives a valid template whose rows tile', () => {
  const form = (examples[0] && disclosureOf(examples[0]).forms[0]) as Form
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const template = synthesise({ ...target, rows })
      const table = layoutForm({ ...form, fields: [], funds: [] }, 0, template).find((part) => part.kind === 'table')
      if (table?.kind !== 'table') throw new Error('no table')
      expect(tilingFaults(table.rows, table.columns.length)).toEqual([])
      const crooked = templateFaults(template).filter(({ fault }) => /^row|reaches/.test(fault))
      expect(crooked).toEqual([])
    }),
    { numRuns: 500 },
  )
})
