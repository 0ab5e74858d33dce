import type { Form, Printed } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import type { Template } from '../template/index.ts'
import { indicatorsRow } from './convert-indicators.ts'
import type { StillEmpty } from './converted.ts'

const isBlank = (printed: Printed<unknown> | undefined): boolean => printed === undefined || printed.raw.trim() === ''

/** Columns of the table of indicators in which nothing stands in any row. */
function emptyColumns(form: Form, to: Template): readonly StillEmpty[] {
  const block = indicatorsRow(to)
  if (block === undefined) return []
  const label = labelKey
  return block.columns.flatMap((column, index): readonly StillEmpty[] => {
    const { property } = column
    if (property === 'level1' || property === 'level2' || property === 'level1Points') return []
    const nth = block.columns.slice(0, index).filter((other) => other.property === property).length
    const rows: readonly Readonly<Record<string, unknown>>[] = form.indicators
    const has = rows.some((row) => !isBlank(cellOf(row[property], nth)))
    return has ? [] : [{ label: label(column.label) || property, pointer: `/indicators/0/${property}` }]
  })
}

/** A cell, or the cell of an entry of a list. */
function cellOf(thing: unknown, nth: number): Printed<unknown> | undefined {
  if (!Array.isArray(thing)) return thing as Printed<unknown> | undefined
  const entry = thing[nth] as { readonly value?: Printed<unknown>; readonly ticked?: Printed<unknown> } | undefined
  return entry?.value ?? entry?.ticked
}

/** What a form has and nothing fills, in printed order. */
export function stillEmpty(form: Form, to: Template): readonly StillEmpty[] {
  const moneyCells = new Set(form.funds.map(({ path }) => labelKey(path.at(-1) ?? '')))
  const fields = form.fields.flatMap(({ label, value }, i): readonly StillEmpty[] => {
    const name = label.raw || (label.value ?? '')
    return value.raw.trim() !== '' || name === '' || moneyCells.has(labelKey(name))
      ? []
      : [{ label: name, pointer: `/fields/${i}/value` }]
  })
  const funds = form.funds.flatMap(({ path, column, amount }, i): readonly StillEmpty[] =>
    isBlank(amount) && path.at(-1) !== ''
      ? [{ label: [path.join('/'), ...(column === '预算' ? [] : [column])].join(' · '), pointer: `/funds/${i}/amount` }]
      : [],
  )
  const plan = (form.spendingPlan ?? []).flatMap(({ by, percent }, i): readonly StillEmpty[] =>
    isBlank(percent) ? [{ label: by.raw, pointer: `/spendingPlan/${i}/percent` }] : [],
  )
  const lists = (['schedule', 'subGoals', 'safeguards', 'tasks'] as const).flatMap((key): readonly StillEmpty[] => {
    const entries: readonly object[] = form[key] ?? []
    const labelled = key === 'safeguards' && form.safeguards?.some(({ label }) => label !== undefined)
    const blank = entries.every((entry) =>
      Object.entries(entry).every(([part, cell]) => part === 'no' || !isPrintedCell(cell)),
    )
    return entries.length > 0 && blank && !labelled ? [{ label: listLabels[key], pointer: `/${key}` }] : []
  })
  const goals = [
    ...(isBlank(form.goal) ? [{ label: '绩效目标', pointer: '/goal' }] : []),
    ...(form.goalActual !== undefined && isBlank(form.goalActual)
      ? [{ label: '实际完成情况', pointer: '/goalActual' }]
      : []),
  ]
  return [...fields, ...funds, ...plan, ...goals, ...lists, ...emptyColumns(form, to)]
}

const listLabels = { schedule: '实施计划', subGoals: '分项目标', safeguards: '保障措施', tasks: '主要任务' } as const

const isPrintedCell = (thing: unknown): boolean =>
  typeof thing === 'object' &&
  thing !== null &&
  'raw' in thing &&
  typeof thing.raw === 'string' &&
  thing.raw.trim() !== ''
