import { level1Code, level2Code } from '../../../form/levels.ts'
import type { Kept } from '../../account/items.ts'
import { isFormTitle } from '../../words/vocabulary.ts'
import { partOf } from '../cells.ts'
import { nameAndValue } from '../listed/name-and-value.ts'
import type { Cell, Strip } from '../strip.ts'
import { type Across, acrossAt } from './levels-across.ts'

/** A label of a column that the source prints nowhere. */
const column = (text: string, at: number, { place }: Strip): Cell => {
  const { column: _column, start: _start, end: _end, ...own } = place
  return { text, column: at, colspan: 1, rowspan: 1, place: own, inferred: true }
}

const moved = (cell: Cell, at: number): Cell => ({ ...cell, column: at, colspan: 1, rowspan: 1 })

const rowOf = (strip: Strip, cells: readonly Cell[]): Strip => ({
  ...strip,
  ruled: true,
  cells,
  filled: cells.filter(({ text }) => text !== ''),
})

/** The indicators of one cell, each a name with its value: "培训场次≥12场；合格率≥95%". */
const indicatorsIn = (cell: Cell): readonly (readonly [name: Cell, target: Cell | undefined])[] => {
  const out: (readonly [Cell, Cell | undefined])[] = []
  for (const { 0: piece, index } of cell.text.matchAll(/[^；;\n]+/g)) {
    if (piece.trim() === '') continue
    const own = partOf(cell, index, index + piece.length)
    const parts = nameAndValue(own.text)
    if (parts) out.push([partOf(own, ...parts.name), partOf(own, ...parts.value)])
    else out.push([own, undefined])
  }
  return out
}

interface Unfolded {
  readonly header: Strip
  readonly row: (strip: Strip) => readonly Strip[]
}

/** How rows below such a header are written one indicator a row. */
const unfolding = (across: Across, first: Strip): Unfolded => {
  const groups = new Map(across.groups)
  const front: (readonly [label: Cell, column: number | undefined])[] = across.front.flatMap(([at, label]) => {
    const group = groups.get(at)
    return [...(group ? [[group, undefined] as const] : []), [label, at] as const]
  })
  const width = front.length
  // Among labels of the second level 成本指标 is one of them; 满意度指标 stands beside 效益指标.
  const hasSecond = across.levels.some(({ level: { text } }) => level2Code(text) && !level1Code(text))
  const isSecond = ({ text }: Cell): boolean =>
    level2Code(text) !== undefined && (!level1Code(text) || (hasSecond && level1Code(text) === 'cost'))
  const placeOf = (level: Cell): number => width + (isSecond(level) ? 2 : 1)
  const header = rowOf(first, [
    ...front.map(([label], i) => moved(label, i + 1)),
    ...['一级指标', '二级指标'].map((text, i) => column(text, width + 1 + i, first)),
    ...['三级指标', '指标值'].map((text, i) => {
      const printed = across.pairs[i]
      return printed ? moved(printed, width + 3 + i) : column(text, width + 3 + i, first)
    }),
  ])
  const cellAt = (strip: Strip, at: number): Cell | undefined => strip.filled.find((cell) => cell.column === at)
  return {
    header,
    row: (strip) => {
      const own = front.flatMap(([, at], i) => {
        const cell = at === undefined ? undefined : cellAt(strip, at)
        return cell ? [moved(cell, i + 1)] : []
      })
      const rows = across.levels.flatMap(({ level, name, target }): readonly (readonly Cell[])[] => {
        const cell = cellAt(strip, name)
        const value = target === undefined ? undefined : cellAt(strip, target)
        if (!cell && !value) return []
        const found = target === undefined && cell ? indicatorsIn(cell) : [[cell, value] as const]
        return found.map(([label, printed]) => [
          moved(level, placeOf(level)),
          ...(label ? [moved(label, width + 3)] : []),
          ...(printed ? [moved(printed, width + 4)] : []),
        ])
      })
      const [head = [], ...more] = rows
      return [rowOf(strip, [...own, ...head]), ...more.map((cells) => rowOf(strip, cells))]
    },
  }
}

/**
 * Tables whose columns are the levels ("产出指标 | 效益指标 | 满意度指标" over names and values, a project or two a row), as tables
 * with an indicator a row: each cell keeps its place.
 */
export const unfoldLevels = (
  strips: readonly Strip[],
): { readonly strips: readonly Strip[]; readonly labels: readonly Kept[] } => {
  const out: Strip[] = []
  const labels: Kept[] = []
  let open: (Unfolded & { readonly grid: number | undefined }) | undefined
  for (let i = 0; i < strips.length; i++) {
    const strip = strips[i]
    if (!strip) continue
    const across = acrossAt(strip, strips[i + 1])
    if (across && strips[i + across.rows]?.grid === strip.grid && strip.grid !== undefined) {
      open = { ...unfolding(across, strip), grid: strip.grid }
      out.push(open.header)
      const cells = [
        ...across.groups.map(([, cell]) => cell),
        ...across.levels.map(({ level }) => level),
        ...across.pairs,
      ]
      labels.push(...cells.map(({ text, place }) => ({ raw: text, place })))
      i += across.rows - 1
    } else if (open && strip.grid === open.grid && !isFormTitle(strip.filled[0]?.text ?? '')) {
      out.push(...open.row(strip))
    } else {
      open = undefined
      out.push(strip)
    }
  }
  return { strips: out, labels }
}
