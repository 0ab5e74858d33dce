import type { Form, Level1, Level2, Printed } from '../form/index.ts'
import { splitPoints } from '../form/levels.ts'
import type { IndicatorsRow } from '../template/schema.ts'
import { type DraftCell, shown } from './draft.ts'

/** A printed row of the indicator table: an indicator, or a level-2 row that the authors left empty. */
export interface Line {
  readonly of: 'indicators' | 'emptyLevels'
  readonly index: number
  readonly level1: Printed<Level1>
  readonly level2: Printed<Level2>
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

const levels = ({ level1, level2 }: { readonly level1: Line['level1']; readonly level2: Line['level2'] }) => ({
  level1,
  level2,
})

const same = (a: Printed | undefined, b: Printed | undefined): boolean =>
  a !== undefined && b !== undefined && a.raw === b.raw && a.value === b.value && a.inferred === b.inferred

/** For every line the number of lines that its level cell covers, or 0 where a cell above covers it. */
export const runs = (lines: readonly Line[], level: 'level1' | 'level2'): readonly number[] => {
  const starts = lines.map((line, i) => {
    const above = lines[i - 1]
    return !same(above?.level1, line.level1) || (level === 'level2' && !same(above?.level2, line.level2))
  })
  return starts.map((starting, i) => {
    if (!starting) return 0
    const next = starts.indexOf(true, i + 1)
    return (next < 0 ? lines.length : next) - i
  })
}

/** The words of the classic framework, for templates that do not print a level of their own. */
const usual: Readonly<Record<Level1 | Level2, string>> = {
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
  cost: '成本指标',
  decision: '决策指标',
  management: '管理指标',
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  economicCost: '经济成本指标',
  socialCost: '社会成本指标',
  ecologicalCost: '生态环境成本指标',
  economicBenefit: '经济效益指标',
  socialBenefit: '社会效益指标',
  ecologicalBenefit: '生态效益指标',
  sustainableImpact: '可持续影响指标',
  serviceSatisfaction: '服务对象满意度指标',
}

/** The label that a template prints for a level, or the usual word. */
export const levelLabel = (
  block: Pick<IndicatorsRow, 'levels'>,
  level1: Level1 | undefined,
  level2?: Level2,
): string => {
  const first = block.levels.find((entry) => entry.level1 === level1)
  if (level2 === undefined) return first?.label ?? (level1 === undefined ? '' : usual[level1])
  const groups = first === undefined ? block.levels : [first, ...block.levels]
  return groups.flatMap((group) => group.level2).find((entry) => entry.level2 === level2)?.label ?? usual[level2]
}

/** The points printed beside a level-1 label ("产出指标（50分）"), with the pointers of where they stand. */
const pointsOf = (form: Form, base: string, line: Line): { readonly text: string; readonly at: readonly string[] } => {
  const index = form.level1Points?.findIndex(({ level1 }) => level1.value === line.level1.value) ?? -1
  const entry = form.level1Points?.[index]
  if (entry === undefined) return { text: '', at: [] }
  const raw = shown(entry.points)
  const inLabel = splitPoints(line.level1.raw).points !== undefined
  return {
    text: raw === '' || inLabel ? '' : `（${raw}分）`,
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
  const first = lines.findIndex(({ level1 }) => level1.value === line.level1.value) === from
  const points = level === 'level1' && first ? pointsOf(form, base, line) : { text: '', at: [] }
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

const levelLabel2 = (block: IndicatorsRow, line: Line): string =>
  line.level2.value === undefined ? '' : levelLabel(block, line.level1.value, line.level2.value)
