import type { Sheet, SheetCell } from '../sheet.fixture.ts'
import { blank, eachCell, eachRow, type Operator } from './operator.fixture.ts'

const isLabel = (cell: SheetCell): boolean => cell.role !== 'value' && cell.text !== ''

/** "项 目 名 称", "数量指 标": labels spread over their cell, or broken in two. */
export const labelsSpaced: Operator = {
  name: 'labels spaced',
  damage: (sheet, random) =>
    eachCell(sheet, (cell) => {
      if (!isLabel(cell) || !random.chance(0.5)) return cell
      if (random.chance(0.3)) return { ...cell, text: [...cell.text].join(random.pick([' ', '　', '  '])) }
      const at = 1 + random.below(Math.max(1, cell.text.length - 1))
      return { ...cell, text: `${cell.text.slice(0, at)}${random.pick([' ', '　'])}${cell.text.slice(at)}` }
    }),
}

/** The label of a level is gone: one in four of them. */
const lost = (sheet: Sheet, level: 'level1' | 'level2', chance: () => boolean): Sheet => {
  const gone: string[] = []
  const damaged = eachCell(sheet, (cell) => {
    if (
      cell.role !== 'level' ||
      !cell.at.some((pointer) => pointer.endsWith(`/${level}`) && !pointer.includes('Points')) ||
      !chance()
    )
      return cell
    gone.push(...cell.at)
    return blank(cell)
  })
  return { ...damaged, lost: [...sheet.lost, ...gone] }
}
/** Of the rows that begin a level 1: there the text says that a label is gone. */
export const firstLevel2Lost: Operator = {
  name: 'first level 2 of a level 1 lost',
  damage: (sheet, random) => {
    const gone: string[] = []
    const damaged = eachRow(sheet, ({ cells }) => {
      const one = cells.find(
        ({ role, at, text }) => role === 'level' && text !== '' && at.some((p) => p.endsWith('/level1')),
      )
      const two = cells.find(
        ({ role, at, text }) => role === 'level' && text !== '' && at.some((p) => p.endsWith('/level2')),
      )
      if (!one || !two || !random.chance(0.4)) return undefined
      gone.push(...two.at)
      return cells.map((cell) => (cell === two ? blank(cell) : cell))
    })
    return { ...damaged, lost: [...sheet.lost, ...gone] }
  },
}
export const level2Lost: Operator = {
  name: 'level 2 lost',
  damage: (sheet, random) => lost(sheet, 'level2', () => random.chance(0.25)),
}
export const level1Lost: Operator = {
  name: 'level 1 lost',
  damage: (sheet, random) => lost(sheet, 'level1', () => random.chance(0.35)),
}

/** The label of a level 2 stands one column to the left, in the blank that the merged level 1 left. */
export const level2Slipped: Operator = {
  name: 'level 2 slipped',
  damage: (sheet, random) =>
    eachRow(sheet, ({ cells, part }) => {
      const at = cells.findIndex(
        ({ role, at: pointers, text }) =>
          role === 'level' && text !== '' && pointers.some((pointer) => pointer.endsWith('/level2')),
      )
      const left = cells[at - 1]
      if (part !== 'body' || at < 1 || left?.text !== '' || !random.chance(0.5)) return undefined
      return cells.map((cell, i) => (i === at ? left : i === at - 1 ? (cells[at] ?? cell) : cell))
    }),
}

/** A merged label is printed in the middle of its rows, where a program finds its text, not in the first. */
export const level1Centred: Operator = {
  name: 'level 1 in mid-group',
  damage: (sheet) => {
    const rows = sheet.lines.flatMap((line, i) => (line.kind === 'row' && line.part === 'body' ? [i] : []))
    const moves = new Map<number, SheetCell>()
    const froms = new Map<number, SheetCell>()
    rows.forEach((i, k) => {
      const line = sheet.lines[i]
      const cell =
        line?.kind === 'row'
          ? line.cells.find(({ role, at }) => role === 'level' && at.some((p) => p.endsWith('/level1')))
          : undefined
      if (!cell || cell.text === '') return
      const next = rows.findIndex((j, m) => {
        const other = sheet.lines[j]
        return (
          m > k &&
          other?.kind === 'row' &&
          other.cells.some(({ role, column, text }) => role === 'level' && column === cell.column && text !== '')
        )
      })
      const middle = rows[k + Math.floor(((next < 0 ? rows.length : next) - k) / 2)]
      if (middle === undefined || middle === i) return
      froms.set(i, cell)
      moves.set(middle, cell)
    })
    return {
      ...sheet,
      lines: sheet.lines.map((line, i) => {
        if (line.kind !== 'row') return line
        const [gone, come] = [froms.get(i), moves.get(i)]
        return {
          ...line,
          cells: line.cells.map((cell) =>
            gone && cell === gone
              ? { ...blank(cell), covered: 'down' as const }
              : come && cell.column === come.column && cell.text === ''
                ? come
                : cell,
          ),
        }
      }),
    }
  },
}

/** The labels of the levels stand in every row, as programs print them that know no merged cells. */
export const levelsRepeated: Operator = {
  name: 'levels on every row',
  damage: (sheet) => {
    const running = new Map<number, SheetCell>()
    return eachRow(sheet, ({ cells, part }) => {
      if (part !== 'body') return undefined
      return cells.map((cell) => {
        if (cell.role === 'level') running.set(cell.column, cell)
        const above = running.get(cell.column)
        return cell.covered === 'down' && above ? { ...cell, text: above.text } : cell
      })
    })
  },
}

/** A label and its value share a cell. */
export const glued: Operator = {
  name: 'label and value glued',
  damage: (sheet, random) =>
    eachRow(sheet, ({ cells, part }) => {
      if (part !== 'head') return undefined
      const out = [...cells]
      cells.forEach((cell, i) => {
        const value = cells[i + 1]
        if (
          cell.role !== 'label' ||
          cell.text === '' ||
          value?.role !== 'value' ||
          value.text === '' ||
          !value.at.some((p) => p.includes('/fields/')) ||
          !random.chance(0.4)
        )
          return
        const label = cell.text.replace(/[：:]$/, '')
        out[i] = {
          ...cell,
          text: `${label}${random.pick(['：', ':', ' ', '： '])}${value.text}`,
          at: [...cell.at, ...value.at],
        }
        out[i + 1] = blank(value)
      })
      return out
    }),
}
