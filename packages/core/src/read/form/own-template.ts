import { twinOf } from '../../form/claims.ts'
import type { AmountUnit } from '../../form/codes.ts'
import type { Template } from '../../template/schema/index.ts'
import { type FormShape, synthesise } from '../../template/synthesise.ts'
import type { RawTable } from '../table/raw-table.ts'
import { unitLine } from '../words/vocabulary.ts'
import type { Draft } from './draft.ts'
import { schemeOf } from './kind.ts'

type Levels = Extract<Template['rows'][number], { block: 'indicators' }>['levels']

const levelsOf = (table: RawTable): Levels => {
  const levels: {
    level1: Levels[number]['level1']
    label: string
    level2: { level2: Levels[number]['level2'][number]['level2']; label: string }[]
  }[] = []
  for (const { level1, level2 } of table.rows) {
    if (level1.value === undefined) continue
    let group = levels.find((level) => level.level1 === level1.value)
    if (!group) {
      group = { level1: level1.value, label: level1.raw, level2: [] }
      levels.push(group)
    }
    if (level2.value !== undefined && !group.level2.some((known) => known.level2 === level2.value))
      group.level2.push({ level2: level2.value, label: level2.raw })
  }
  return levels
}

/** What official forms print over these columns. */
const headerLabels: Readonly<Partial<Record<RawTable['columns'][number]['name'], string>>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  target: '指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  note: '备注',
}

/** A template for a form that none knows, made from its own cells: it can be drawn, edited and printed like any other. */
export const ownTemplate = ({ found, title, phase, subject }: Draft, amountUnit: AmountUnit): Template => {
  const { table, shape, aboveTable } = found
  const all = shape.map((row): FormShape['rows'][number] =>
    'cells' in row
      ? {
          cells: row.cells.map((cell) => {
            const is =
              'field' in cell && !('fund' in cell) && !('is' in cell) && cell.field !== undefined
                ? twinOf(cell.field)
                : undefined
            return is ? { ...cell, is } : cell
          }),
        }
      : row,
  )
  const rows = table ? all.slice(0, aboveTable) : [...all]
  if (table) {
    const names = table.columns.filter(({ name }) => name !== 'side')
    const headerSide = table.header.filled[0]?.text === table.side?.cell.text
    const bare = names.every(({ label }) => label.raw === '')
    rows.push({
      indicators: {
        ...(table.side ? { side: { label: table.side.cell.text, header: headerSide } } : {}),
        columns: names.map(({ name, label, group, first, last }) => ({
          property: name === 'side' ? 'extra' : name,
          // A list in running text has no header, levels that were columns have none: printed as a table they need one.
          label: bare || (label.raw === '' && label.inferred) ? (headerLabels[name] ?? label.raw) : label.raw,
          ...(group === undefined ? {} : { group: group.raw }),
          span: last - first + 1,
        })),
        levels: levelsOf(table),
      },
    })
    if (table.totals) {
      rows.push({
        cells: [
          { label: table.totals.label.text },
          ...(table.totals.weight ? [{ total: 'weight' as const, column: table.totals.weight.column }] : []),
          ...(table.totals.score ? [{ total: 'score' as const, column: table.totals.score.column }] : []),
          ...(table.totals.grade ? [{ field: '评价等级', column: table.totals.grade.column }] : []),
        ],
      })
    }
    rows.push(...all.slice(aboveTable))
  }
  const head: FormShape['head'] = [
    ...(title.raw === '' ? [] : [{ style: 'title' as const, text: title.raw }]),
    ...found.head.period.map(({ text }) => ({ style: 'period' as const, text })),
    ...found.head.units
      .filter(({ cell }) => unitLine(cell.text) !== undefined)
      .slice(0, 1)
      .map(({ cell }) => ({ style: 'unit' as const, text: cell.text })),
  ]
  return synthesise({ phase, subject, scheme: schemeOf(found), amountUnit, head, rows })
}
