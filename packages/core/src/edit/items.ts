import type { Disclosure } from '../form/disclosure.ts'
import type { Form, Indicator, ReviewItem, Task } from '../form/form.ts'
import { tokensOf } from '../form/pointer.ts'
import { blank } from '../form/printed.ts'
import { blankTask, withTasks } from '../form/task-twins.ts'
import { templates as known, type TasksRow, type Template, templateOf } from '../template/index.ts'
import { blankIndicator } from './empty-level.ts'
import { movePointers } from './move-pointers.ts'
import type { Moves } from './moves.ts'
import type { EditOptions } from './options.ts'
import { accepted, type EditFault, type EditResult, refused } from './result.ts'
import { type Row, rowsOf, withRows } from './sequence.ts'
import { movesOfTwins, tasksBlock } from './tasks.ts'

const lists = ['indicators', 'emptyLevels', 'schedule', 'subGoals', 'safeguards', 'tasks', 'reviews'] as const
type List = (typeof lists)[number]
type Plain = Exclude<List, 'indicators' | 'emptyLevels' | 'tasks'>

interface Item {
  readonly form: Form
  readonly formIndex: number
  readonly list: List
  readonly index: number
}

const isList = (token: string | undefined): token is List => lists.some((list) => list === token)

/** The entry that "/forms/0/indicators/3" names; `room` is how far behind the last one the index may be. */
const itemAt = (disclosure: Disclosure, at: string, room: 0 | 1): Item | EditFault => {
  const [forms, formToken = '', list, indexToken = '', ...rest] = tokensOf(at) ?? []
  const form = forms === 'forms' && /^\d+$/.test(formToken) ? disclosure.forms[Number(formToken)] : undefined
  const bounds = (size: number) => (size > 0 ? ['0', String(size - 1)] : [])
  if (forms !== 'forms') return { at, fault: 'no-pointer', found: at, expected: ['/forms'] }
  if (form === undefined)
    return { at, fault: 'no-such-entry', found: formToken, expected: bounds(disclosure.forms.length) }
  if (!isList(list)) return { at, fault: 'no-such-list', found: list ?? '', expected: lists }
  const size = (form[list]?.length ?? 0) + room
  const index = /^\d+$/.test(indexToken) ? Number(indexToken) : -1
  if (index < 0 || index >= size || rest.length > 0)
    return { at, fault: 'no-such-entry', found: [indexToken, ...rest].join('/'), expected: bounds(size) }
  return { form, formIndex: Number(formToken), list, index }
}

/** A changed form in its document; `map` tells the new index of an old entry, or undefined where it is gone. */
const replaced = (disclosure: Disclosure, item: Item, form: Form, moves: readonly Moves[]): EditResult => {
  const forms = disclosure.forms.map((one, i) => (i === item.formIndex ? form : one))
  return accepted(movePointers({ ...disclosure, forms }, item.formIndex, moves))
}

/** Where the rows of the indicator table went. */
const movesOf = (rows: readonly Row[]): readonly Moves[] =>
  (['indicator', 'empty'] as const).map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    return {
      list: kind === 'indicator' ? 'indicators' : 'emptyLevels',
      to: (index: number) => {
        const found = ofKind.findIndex(({ from }) => from === index)
        return found < 0 ? undefined : found
      },
    }
  })

const blankEntries = {
  schedule: { period: blank(), text: blank() },
  subGoals: { text: blank() },
  safeguards: { text: blank() },
  reviews: { item: blank() },
} as const

const insertPlain = (form: Form, list: Plain, index: number): Form => {
  const entries: readonly unknown[] = form[list] ?? []
  const numbered = list === 'subGoals' && (form.subGoals ?? []).every(({ no }) => no !== undefined)
  const titled = list === 'subGoals' && (form.subGoals ?? []).some(({ heading }) => heading !== undefined)
  const entry = {
    ...blankEntries[list],
    ...(numbered && entries.length > 0 ? { no: { raw: String(index + 1), place: {} } } : {}),
    ...(titled ? { heading: blank() } : {}),
    ...(list === 'reviews' ? blankReview(form.reviews ?? [], index) : {}),
  }
  return { ...form, [list]: [...entries.slice(0, index), entry, ...entries.slice(index)] }
}

/** A blank question of the group of the one above it (the first one: of the one below), with the parts that it has. */
const blankReview = (reviews: NonNullable<Form['reviews']>, index: number): Partial<ReviewItem> => {
  const near = reviews[index - 1] ?? reviews[index]
  const has = (part: keyof ReviewItem) => reviews.some((review) => review[part] !== undefined)
  return {
    ...(near?.criterion ? { criterion: near.criterion } : {}),
    ...(has('question') ? { question: blank() } : {}),
    ...(has('points') ? { points: blank() } : {}),
    ...(has('score') ? { score: blank() } : {}),
    ...(has('opinion') ? { opinion: blank() } : {}),
  }
}

/** The tasks of a form after one of them came, went or moved: their header cells and money lines with them. */
const withOtherTasks = (
  disclosure: Disclosure,
  item: Item,
  templates: readonly Template[],
  change: (tasks: readonly Task[], block: TasksRow) => readonly Task[],
  to: Moves['to'],
): EditResult => {
  const block = tasksBlock(item.form, templates)
  if (block === undefined) {
    const expected = lists.filter((one) => one !== 'tasks')
    return refused({ at: `/forms/${item.formIndex}/tasks`, fault: 'no-such-list', found: 'tasks', expected })
  }
  const form = withTasks(item.form, block, change(item.form.tasks ?? [], block))
  return replaced(disclosure, item, form, [{ list: 'tasks', to }, ...movesOfTwins(item.form, form)])
}

/**
 * Puts a blank entry into a repeating part: at "/forms/0/indicators/3" it stands before the present fourth indicator, at
 * the length of the list behind the last. A new indicator belongs to the levels of the one above it (the first one: of the
 * one below) and has the columns of the others.
 *
 * @example insertItem(disclosure, '/forms/0/indicators/3')
 */
export const insertItem = (
  disclosure: Disclosure,
  at: string,
  levels?: Pick<Indicator, 'level1' | 'level2'>,
  { templates = known }: EditOptions = {},
): EditResult => {
  const item = itemAt(disclosure, at, 1)
  if ('fault' in item) return refused(item)
  const { form, list, index } = item
  if (list === 'tasks') {
    const numbered = (tasks: readonly Task[]) =>
      tasks.length > 0 && tasks.every(({ no }, i) => no?.raw === String(i + 1))
    const insert = (tasks: readonly Task[], block: TasksRow) =>
      tasks.toSpliced(index, 0, blankTask(block, numbered(tasks) ? String(index + 1) : undefined))
    return withOtherTasks(disclosure, item, templates, insert, (i) => (i < index ? i : i + 1))
  }
  if (list === 'emptyLevels')
    return refused({ at, fault: 'no-such-list', found: list, expected: lists.filter((one) => one !== list) })
  if (list !== 'indicators') {
    return replaced(disclosure, item, insertPlain(form, list, index), [{ list, to: (i) => (i < index ? i : i + 1) }])
  }
  const above = form.indicators[index - 1]
  const below = form.indicators[index]
  const of = levels ?? above ?? below ?? { level1: blank(), level2: blank() }
  const row: Row = { kind: 'indicator', row: blankIndicator(form, of) }
  const rows = rowsOf(form)
  const isAt = (i: number) => rows.findIndex((one) => one.kind === 'indicator' && one.from === i)
  const follows =
    above !== undefined && of.level2.value === above.level2.value && of.level1.value === above.level1.value
  const position = follows ? isAt(index - 1) + 1 : below === undefined ? rows.length : isAt(index)
  const next = [...rows.slice(0, position), row, ...rows.slice(position)]
  return replaced(disclosure, item, withRows(form, next), movesOf(next))
}

/** Whether the official form prints this level-2 row also where it stays empty. */
const printsEmpty = (
  template: Template | undefined,
  { level1, level2 }: Pick<Indicator, 'level1' | 'level2'>,
): boolean =>
  template?.rows.some(
    (row) =>
      'block' in row &&
      row.block === 'indicators' &&
      row.levels.some(
        (level) => level.level1 === level1.value && level.level2.some((second) => second.level2 === level2.value),
      ),
  ) ?? false

/**
 * Takes an entry out of a repeating part. The last indicator of a level-2 row that the official form prints leaves the row
 * empty behind; taking out the empty row (`/forms/0/emptyLevels/1`) takes it off the form.
 *
 * @example removeItem(disclosure, '/forms/0/indicators/3')
 */
export const removeItem = (disclosure: Disclosure, at: string, { templates = known }: EditOptions = {}): EditResult => {
  const item = itemAt(disclosure, at, 0)
  if ('fault' in item) return refused(item)
  const { form, list, index } = item
  if (list === 'tasks') {
    const to = (i: number) => (i < index ? i : i === index ? undefined : i - 1)
    return withOtherTasks(disclosure, item, templates, (tasks) => tasks.toSpliced(index, 1), to)
  }
  if (list !== 'indicators' && list !== 'emptyLevels') {
    const entries: readonly unknown[] = form[list] ?? []
    const to = (i: number) => (i < index ? i : i === index ? undefined : i - 1)
    return replaced(disclosure, item, { ...form, [list]: entries.toSpliced(index, 1) }, [{ list, to }])
  }
  const kind = list === 'indicators' ? 'indicator' : 'empty'
  const rows = rowsOf(form)
  const position = rows.findIndex((row) => row.kind === kind && row.from === index)
  const gone = form.indicators[index]
  const alone =
    kind === 'indicator' &&
    gone !== undefined &&
    !form.indicators.some(
      (row, i) => i !== index && row.level1.value === gone.level1.value && row.level2.value === gone.level2.value,
    )
  const left: readonly Row[] =
    alone && gone && printsEmpty(templateOf(form, templates), gone)
      ? [{ kind: 'empty', level: { level1: gone.level1, level2: gone.level2 } }]
      : []
  const next = rows.toSpliced(position, 1, ...left)
  return replaced(disclosure, item, withRows(form, next), movesOf(next))
}

/**
 * Moves an entry of a repeating part to another index of the same list; an indicator keeps its levels.
 *
 * @example moveItem(disclosure, '/forms/0/indicators/3', 1)
 */
export const moveItem = (
  disclosure: Disclosure,
  at: string,
  to: number,
  { templates = known }: EditOptions = {},
): EditResult => {
  const item = itemAt(disclosure, at, 0)
  if ('fault' in item) return refused(item)
  const { form, list, index } = item
  const size = form[list]?.length ?? 0
  if (list === 'emptyLevels')
    return refused({ at, fault: 'no-such-list', found: list, expected: lists.filter((one) => one !== list) })
  if (!Number.isInteger(to) || to < 0 || to >= size)
    return refused({ at, fault: 'no-such-entry', found: String(to), expected: ['0', String(size - 1)] })
  if (to === index) return accepted(disclosure)
  if (list !== 'indicators') {
    const entries: readonly unknown[] = form[list] ?? []
    const order = entries
      .map((_, i) => i)
      .toSpliced(index, 1)
      .toSpliced(to, 0, index)
    if (list === 'tasks') {
      const moved = (tasks: readonly Task[]) => order.flatMap((i) => tasks[i] ?? [])
      return withOtherTasks(disclosure, item, templates, moved, (i) => order.indexOf(i))
    }
    return replaced(disclosure, item, { ...form, [list]: order.map((i) => entries[i]) }, [
      { list, to: (i) => order.indexOf(i) },
    ])
  }
  const rows = rowsOf(form)
  const moving = rows.find((row) => row.kind === 'indicator' && row.from === index)
  const rest = rows.filter((row) => row !== moving)
  const target = rest.findIndex((row) => row.kind === 'indicator' && row.from === to)
  const next = moving ? rest.toSpliced(to > index ? target + 1 : target, 0, moving) : rows
  return replaced(disclosure, item, withRows(form, next), movesOf(next))
}
