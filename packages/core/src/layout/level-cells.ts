import type { Form, Indicator, Level1, Level2, Printed } from '../form/index.ts'
import { splitPoints } from '../form/levels.ts'
import { level1Words, level2Words } from '../messages/level-words.ts'
import type { IndicatorsRow } from '../template/schema/index.ts'
import { type DraftCell, shown, valueCell } from './draft.ts'

/** A printed row of the indicator table: an indicator, or a level-2 row that the authors left empty. */
export interface Line {
  readonly of: 'indicators' | 'emptyLevels'
  readonly index: number
  readonly level1: Printed<Level1>
  readonly level2: Printed<Level2>
  readonly level2Weight?: Printed<string>
  readonly level3?: Printed<string>
}

/** The rows of the indicator table in printed order: empty level rows stand where `after` says. */
export const linesOf = (form: Form): readonly Line[] => {
  const empties = form.emptyLevels.map((level, index) => ({
    after: level.after,
    line: { of: 'emptyLevels', index, ...levels(level) } as Line,
  }))
  const before = (i: number) =>
    empties.filter(({ after }) => (i === form.indicators.length ? after >= i : after === i)).map(({ line }) => line)
  const lines = form.indicators.flatMap((row, index): Line[] => [
    ...before(index),
    { of: 'indicators', index, ...levels(row) },
  ])
  return [...lines, ...before(form.indicators.length)]
}

const levels = ({
  level1,
  level2,
  level2Weight,
  level3,
}: Pick<Indicator, 'level1' | 'level2' | 'level2Weight' | 'level3'>): Omit<Line, 'of' | 'index'> => ({
  level1,
  level2,
  ...(level2Weight && { level2Weight }),
  ...(level3 && { level3 }),
})

const same = (a: Printed | undefined, b: Printed | undefined): boolean =>
  a !== undefined && b !== undefined && a.raw === b.raw && a.value === b.value && a.inferred === b.inferred

/** Columns whose cells are printed once for a group of rows. */
export const mergedColumns = ['level1', 'level1Points', 'level2', 'level2Weight', 'level3'] as const
export type MergedColumn = (typeof mergedColumns)[number]

/** Whether two lines belong to one group, as far as this column goes. */
const together = (above: Line | undefined, line: Line, column: MergedColumn): boolean => {
  if (!same(above?.level1, line.level1)) return false
  if (column === 'level1' || column === 'level1Points') return true
  if (!same(above?.level2, line.level2)) return false
  if (column === 'level2') return true
  return same(above?.[column], line[column]) && (column === 'level2Weight' || line.level3?.raw !== '')
}

/** For every line the number of lines that its merged cell covers, or 0 where a cell above covers it. */
export const runs = (lines: readonly Line[], column: MergedColumn): readonly number[] => {
  const starts = lines.map((line, i) => !together(lines[i - 1], line, column))
  return starts.map((starting, i) => {
    if (!starting) return 0
    const next = starts.indexOf(true, i + 1)
    return (next < 0 ? lines.length : next) - i
  })
}

/** The label that a template prints for a level, or the usual word. */
export const levelLabel = (
  block: Pick<IndicatorsRow, 'levels'>,
  level1: Level1 | undefined,
  level2?: Level2,
): string => {
  const first = block.levels.find((entry) => entry.level1 === level1)
  if (level2 === undefined) return first?.label ?? (level1 === undefined ? '' : level1Words[level1]['zh-CN'])
  const groups = first === undefined ? block.levels : [first, ...block.levels]
  return (
    groups.flatMap((group) => group.level2).find((entry) => entry.level2 === level2)?.label ??
    level2Words[level2]['zh-CN']
  )
}

/** The entry of `level1Points` that belongs to a line. */
const pointsIndex = (form: Form, { level1 }: Line): number =>
  form.level1Points?.findIndex(
    (entry) => entry.level1.value === level1.value && (level1.value !== undefined || entry.level1.raw === level1.raw),
  ) ?? -1

/** The points printed beside a level label ("产出指标（50分）"), with the pointers of where they stand. */
const pointsOf = (
  form: Form,
  base: string,
  lines: readonly Line[],
  level: 'level1' | 'level2',
): { readonly text: string; readonly at: readonly string[] } => {
  const [line] = lines
  if (line === undefined) return { text: '', at: [] }
  const beside = (raw: string) => (raw === '' || splitPoints(line[level].raw).points ? '' : `（${raw}分）`)
  if (level === 'level2')
    return {
      text: beside(shown(line.level2Weight)),
      at: lines.flatMap(({ of, index, level2Weight }) =>
        level2Weight === undefined ? [] : [`${base}/${of}/${index}/level2Weight`],
      ),
    }
  const index = pointsIndex(form, line)
  const entry = form.level1Points?.[index]
  if (entry === undefined) return { text: '', at: [] }
  return {
    text: beside(shown(entry.points)),
    at: [`${base}/level1Points/${index}/level1`, `${base}/level1Points/${index}/points`],
  }
}

/** The merged cell of a level, beginning in `lines[from]` and covering `count` lines. */
export const levelCell = (
  form: Form,
  base: string,
  block: IndicatorsRow,
  lines: readonly Line[],
  from: number,
  count: number,
  level: 'level1' | 'level2',
  colspan: number,
): DraftCell | undefined => {
  const line = lines[from]
  if (line === undefined) return undefined
  const printed = line[level]
  const own = shown(printed)
  const label = own || (level === 'level1' ? levelLabel(block, line.level1.value) : levelLabel2(block, line))
  const first = level === 'level2' || lines.findIndex(({ level1 }) => sameLevel(level1, line.level1)) === from
  const apart = block.columns.some(
    ({ property }) => property === (level === 'level1' ? 'level1Points' : 'level2Weight'),
  )
  const points = first && !apart ? pointsOf(form, base, lines.slice(from, from + count), level) : { text: '', at: [] }
  return {
    text: label === '' ? '' : label + points.text,
    colspan,
    rowspan: count,
    role: 'level',
    input: 'text',
    align: 'center',
    scope: count > 1 ? 'rowgroup' : 'row',
    at: [...lines.slice(from, from + count).map(({ of, index }) => `${base}/${of}/${index}/${level}`), ...points.at],
    ...(own === '' && label !== '' ? { inferred: true as const } : {}),
    ...(Object.keys(printed.place).length > 0 ? { place: printed.place } : {}),
  }
}

const sameLevel = (a: Line['level1'], b: Line['level1']): boolean =>
  a.value === b.value && (a.value !== undefined || a.raw === b.raw)

/** The merged cell of a column that holds one thing for a group of rows: points of a level, the level above the fourth. */
export const groupCell = (
  form: Form,
  base: string,
  lines: readonly Line[],
  column: 'level1Points' | 'level2Weight' | 'level3',
  colspan: number,
): DraftCell | undefined => {
  const [line] = lines
  if (line === undefined) return undefined
  const index = column === 'level1Points' ? pointsIndex(form, line) : -1
  const printed = column === 'level1Points' ? form.level1Points?.[index]?.points : line[column]
  const at =
    column === 'level1Points'
      ? index < 0
        ? []
        : [`${base}/level1Points/${index}/points`]
      : lines.map(({ of, index: row }) => `${base}/${of}/${row}/${column}`)
  return valueCell({ printed, at }, colspan, lines.length, column === 'level3' ? 'text' : 'decimal', 'center')
}

const levelLabel2 = (block: IndicatorsRow, line: Line): string =>
  line.level2.value === undefined ? '' : levelLabel(block, line.level1.value, line.level2.value)
