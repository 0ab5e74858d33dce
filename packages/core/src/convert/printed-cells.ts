import { type Form, indicatorCells, indicatorLists, isIndicatorCell, isIndicatorList } from '../form/index.ts'

/** A cell of a form in which something is printed. */
export interface PrintedCell {
  /** JSON Pointer inside the form. */
  readonly pointer: string
  readonly raw: string
  readonly label: string
}

const named: Readonly<Record<string, string>> = {
  goal: '绩效目标',
  goalActual: '实际完成情况',
  goals: '绩效目标',
  spendingPlan: '资金支出计划',
  schedule: '实施计划',
  subGoals: '分项目标',
  safeguards: '保障措施',
  tasks: '主要任务',
  reviews: '审核内容',
  level1Points: '一级指标分值',
  totals: '总分',
}

const lists = [
  'goals',
  'spendingPlan',
  'schedule',
  'subGoals',
  'safeguards',
  'tasks',
  'reviews',
  'level1Points',
] as const

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null

/** Keys of labels: they say what a cell is and are no cell that is filled in. */
const labels: ReadonlySet<string> = new Set([
  'label',
  'level1',
  'level2',
  'period',
  'by',
  'no',
  'heading',
  'item',
  'question',
  'criterion',
  'place',
  'ownTemplate',
])

/** In a list whose entries a person adds, what heads an entry is filled in too. */
const headsOfEntries: Readonly<Record<string, readonly string[]>> = { schedule: ['period'], subGoals: ['heading'] }

/** All cells below a thing in which something is printed, labels left out; `heads`: those that are none. */
function cellsIn(
  thing: unknown,
  pointer: string,
  label: string,
  out: PrintedCell[],
  heads: readonly string[] = [],
): void {
  if (!isRecord(thing)) return
  if (typeof thing.raw === 'string') {
    if (thing.raw.trim() !== '') out.push({ pointer, raw: thing.raw, label })
    return
  }
  for (const [key, item] of Object.entries(thing))
    if (!labels.has(key) || heads.includes(key)) cellsIn(item, `${pointer}/${key}`, label, out)
}

const rawOf = (thing: unknown): string => (isRecord(thing) && typeof thing.raw === 'string' ? thing.raw : '')

/** What an entry of a list is called: by its own label, period or number. */
const entryName = (entry: Readonly<Record<string, unknown>>): string =>
  ['label', 'heading', 'period', 'by', 'level1', 'name', 'item']
    .map((key) => rawOf(entry[key]))
    .find((raw) => raw !== '') ?? ''

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** The cells of indicators, each called by the indicator's name and its column. */
function indicatorCellsOf(form: Form, out: PrintedCell[]): void {
  form.indicators.forEach((indicator, i) => {
    const base = `/indicators/${i}`
    for (const [key, item] of Object.entries(indicator)) {
      if (isIndicatorCell(key))
        cellsIn(item, `${base}/${key}`, joined(indicator.name.raw, indicatorCells[key].label), out)
      else if (isIndicatorList(key) && Array.isArray(item))
        item.forEach((entry: unknown, k) => {
          const head = isRecord(entry) ? rawOf(entry[indicatorLists[key].head]) : ''
          cellsIn(entry, `${base}/${key}/${k}`, joined(indicator.name.raw, head), out)
        })
      else if (key === 'extra' && Array.isArray(item))
        item.forEach((entry: unknown, k) => {
          const head = isRecord(entry) ? rawOf(entry.label) : ''
          cellsIn(entry, `${base}/extra/${k}`, joined(indicator.name.raw, head), out)
        })
    }
  })
}

/**
 * Every cell of a form in which something is filled in, in printed order. Header cells stand in it once, as fields, though
 * typed properties hold them too.
 */
export function printedCells(form: Form): readonly PrintedCell[] {
  const out: PrintedCell[] = []
  form.fields.forEach(({ label, value }, i) => {
    cellsIn(value, `/fields/${i}/value`, label.raw || (label.value ?? ''), out)
  })
  form.funds.forEach(({ path, column, amount }, i) => {
    cellsIn(amount, `/funds/${i}/amount`, joined(path.join('/'), column === '预算' ? '' : column), out)
  })
  for (const key of ['goal', 'goalActual', 'totals'] as const) cellsIn(form[key], `/${key}`, named[key] ?? '', out)
  for (const key of lists)
    form[key]?.forEach((entry, i) => {
      cellsIn(entry, `/${key}/${i}`, joined(named[key] ?? '', entryName(entry)), out, headsOfEntries[key])
    })
  indicatorCellsOf(form, out)
  return out
}
