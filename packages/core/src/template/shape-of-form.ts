import { twinOf } from '../form/claims.ts'
import type { Form } from '../form/index.ts'
import {
  type IndicatorCell,
  indicatorCellNames,
  indicatorCells,
  indicatorListNames,
  indicatorLists,
} from '../form/indicator-cells.ts'
import { entriesOf } from '../form/indicator-entry.ts'
import { taskTwins } from '../form/task-twins.ts'
import { isTotalLabel } from '../form/total-label.ts'
import { tasksRow } from '../layout/lists-of-form.ts'
import type { FormShape, ShapeCell, ShapeIndicators, ShapeRow } from './form-shape.ts'

const nameOf = ({ raw, value }: { readonly raw: string; readonly value?: string }): string => raw || (value ?? '')

/** The goal of the whole term, which a header cell holds too. */
const termGoal = (form: Form) => form.goals?.find(({ span }) => span === 'term')

/** The header cells and money lines that are none of the tasks', and the table that draws those. */
const withoutTasks = (form: Form): { readonly form: Form; readonly rows: readonly ShapeRow[] } => {
  if (form.tasks === undefined || form.tasks.length === 0) return { form, rows: [] }
  const { block: _block, ...tasks } = tasksRow(form, 0)
  const twins = taskTwins(form)
  const gone = (kind: 'fields' | 'funds') => new Set(twins.flatMap((task) => task[kind].map(({ index }) => index)))
  const [fields, funds] = [gone('fields'), gone('funds')]
  const isSum = ({ path }: Form['funds'][number]) =>
    path.length === 2 && path[0] === tasks.side?.label && tasks.sum !== undefined && isTotalLabel(path[1] ?? '')
  return {
    form: {
      ...form,
      fields: form.fields.filter((_, i) => !fields.has(i)),
      funds: form.funds.filter((line, i) => !funds.has(i) && !isSum(line)),
    },
    rows: [{ tasks }],
  }
}

const fieldCells = (form: Form): readonly ShapeCell[] =>
  form.fields
    .filter(
      ({ label, value }) =>
        !(termGoal(form)?.label.raw === nameOf(label)) &&
        !form.funds.some(({ path, amount }) => path.at(-1) === nameOf(label) && amount.raw === value.raw),
    )
    .flatMap(({ label }): ShapeCell[] => {
      const name = nameOf(label)
      const is = twinOf(name)
      return [{ label: name }, { field: name, ...(is ? { is } : {}) }]
    })

/** Money lines of one column: label and amount, lines of one group beside its label. */
const fundPairs = (form: Form): readonly ShapeRow[] => {
  const groupOf = (path: readonly string[]) => path.slice(0, -1).join(' ')
  const isLine = (group: string) => form.funds.some(({ path }) => path.join(' ') === group)
  return form.funds.map(({ path, label }, i): ShapeRow => {
    const group = groupOf(path)
    const same = (k: number) => form.funds[k] !== undefined && groupOf(form.funds[k].path) === group
    const headed = group !== '' && !isLine(group)
    let count = 1
    while (same(i + count)) count++
    const head = headed && !(i > 0 && same(i - 1)) ? [{ label: group, rows: count }] : []
    const name = `${group !== '' && !headed ? '其中：' : ''}${path.at(-1) ?? ''}`
    return { cells: [...head, { label: label?.raw || name }, { fund: { path } }] }
  })
}

/** Money lines of several columns are a row each under a header row. */
const fundRows = (form: Form): readonly ShapeRow[] => {
  const columns = [...new Set(form.funds.map(({ column }) => column))]
  if (columns.length === 0 || (columns.length === 1 && columns[0] === '预算')) return fundPairs(form)
  const paths = [...new Map(form.funds.map(({ path }) => [path.join('|'), path])).values()]
  const header: ShapeRow = {
    cells: [{ label: '项目资金（{amountUnit}）', column: 1 }, ...columns.map((label, i) => ({ label, column: i + 2 }))],
  }
  const lines = paths.map((path): ShapeRow => {
    const own = columns.flatMap((column, i) =>
      form.funds.some((fund) => fund.column === column && fund.path.join('|') === path.join('|'))
        ? [{ fund: { path, column }, column: i + 2 }]
        : [],
    )
    return { cells: [{ label: path.at(-1) ?? '', column: 1 }, ...own] }
  })
  return [header, ...lines]
}

const indicators = (form: Form): ShapeIndicators => {
  const has = (key: IndicatorCell) =>
    form.indicators.some((row) => row[key] !== undefined && row[key].inferred !== true)
  const keys = indicatorCellNames.filter((key) => key === 'name' || key === 'target' || has(key))
  const lists = indicatorListNames.flatMap((property) =>
    [...new Set(form.indicators.flatMap((row) => entriesOf(row, property).map(({ head }) => nameOf(head))))].map(
      (label) => ({ property, label, group: indicatorLists[property].label }),
    ),
  )
  const extra = [...new Set(form.indicators.flatMap((row) => (row.extra ?? []).map(({ label }) => nameOf(label))))]
  return {
    columns: [
      { property: 'level1', label: '一级指标' },
      { property: 'level2', label: '二级指标' },
      ...keys.map((property) => ({ property, label: indicatorCells[property].label })),
      ...lists,
      ...extra.map((label) => ({ property: 'extra' as const, label })),
    ],
    levels: [],
  }
}

/**
 * The shape of a form of which neither template nor grid is known (one made of data alone): its parts in the order in
 * which official forms print them.
 *
 * @example synthesise(shapeOfForm(form)).rows.at(-1) // the indicator table
 */
export const shapeOfForm = (whole: Form): FormShape => {
  const { form, rows: tasks } = withoutTasks(whole)
  const term = termGoal(form)
  const cells = fieldCells(form)
  const pairs = cells.flatMap((_, i): ShapeRow[] => (i % 4 === 0 ? [{ cells: cells.slice(i, i + 4) }] : []))
  const { phase, subject, scheme } = form
  return {
    phase,
    subject,
    scheme,
    amountUnit: form.amountUnit.value ?? '元',
    rows: [
      ...pairs,
      ...fundRows(form),
      ...tasks,
      ...(term === undefined
        ? []
        : [{ cells: [{ label: term.label.raw }, { field: term.label.raw, goal: 'term' as const }] }]),
      { cells: [{ label: '绩效目标' }, { part: 'goal' }] },
      ...(form.goalActual === undefined
        ? []
        : [{ cells: [{ label: '实际完成情况' }, { part: 'goalActual' as const }] }]),
      { indicators: indicators(form) },
    ],
  }
}
