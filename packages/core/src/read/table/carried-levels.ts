import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2Code, parentOf, splitPoints } from '../../form/levels.ts'
import type { Printed } from '../../form/printed.ts'
import { isSchemeLevel1 } from '../../form/scheme-levels.ts'
import { typedDecimal } from '../../form/typed.ts'
import type { Cell, Strip } from '../source/strip.ts'
import type { Band } from './bands.ts'
import type { Column } from './column.ts'
import { belongs, inferredLevel, level1Of, level2Of, pointsOf } from './levels.ts'
import { cellIn, type Doubt, type RawPoints, type RawRow } from './raw-table.ts'

type Cells = ReadonlyMap<Column, Cell>

/** A row to which the levels are carried: its cells, and the columns of its table. */
interface LevelRow {
  readonly strip: Strip
  readonly cells: Cells
  readonly columns: readonly Column[]
  readonly doubts: Doubt[]
}

/** The levels of an indicator table: a label is printed once and holds for the rows below it, often on the next page too. */
export class CarriedLevels {
  level1: Printed<Level1> | undefined
  level2: Printed<Level2> | undefined
  readonly points: RawPoints[] = []
  /** Points printed in the label of the level 2. */
  level2Points: Printed<string> | undefined
  /** Labels that stand again, on a new page. */
  readonly again: Cell[] = []
  private loosePoints: Printed<string> | undefined
  /** The level that the only column of levels holds. */
  private single: 1 | 2 | undefined
  /** The framework of an evaluation or of a whole department: its level 2 may be any words, also those of other levels. */
  private scheme = false

  /** Whether a row's levels may be words that no framework of targets has. */
  isOpen(strip: Strip): boolean {
    return this.scheme || strip.filled.some(({ text }) => isSchemeLevel1(level1Code(text)))
  }

  /** A level that stands in a row of its own: it holds for the rows below it. */
  band({ level, cell, points: beside }: Band): void {
    this.single = 2
    const points = beside ? typedDecimal(beside.text, beside.place) : pointsOf(cell)
    if (level === 2) {
      this.level2 = level2Of(cell)
      this.level2Points = points
      return
    }
    this.level1 = level1Of(cell)
    this.scheme ||= isSchemeLevel1(this.level1.value)
    this.level2 = undefined
    this.level2Points = undefined
    if (points) this.points.push({ level1: this.level1, points })
  }

  /** Takes in the points of a level-1 group that stand in a column of their own. */
  notePoints(cell: Cell): void {
    const { level1 } = this
    if (level1 && !this.points.some((known) => known.level1 === level1))
      this.points.push({ level1, points: typedDecimal(cell.text, cell.place) })
  }

  /** Points printed beside the table; true where they belong to the level above them and the cell holds nothing else. */
  noteBeside(cell: Cell): boolean {
    const points = pointsOf(cell)
    // "（50分）" under a label of its own: the second line of the level's label.
    if (points && this.level1 && !/\p{Script=Han}/u.test(splitPoints(cell.text).text)) {
      const level1 = this.level1
      if (!this.points.some((known) => known.level1.value === level1.value)) this.points.push({ level1, points })
      return true
    }
    this.loosePoints ??= points
    return false
  }

  /** In the classic scheme 成本指标 stands under 产出; a row that prints it and no second level means level 2. */
  costAsLevel2(cells: Cells, columns: readonly Column[], strip: Strip): Cells {
    const entry = [...cells].find(([column]) => column.name === 'level1')
    const level2 = columns.find(({ name }) => name === 'level2')
    if (!entry || !level2 || strip.ruled || cells.has(level2)) return cells
    if (level1Code(entry[1].text) !== 'cost' || this.level1?.value !== 'output') return cells
    const moved = new Map(cells)
    moved.delete(entry[0])
    return moved.set(level2, entry[1])
  }

  /** Carries the levels down to a row; true when its level-2 label is gone for good. */
  carry(row: LevelRow, above: readonly RawRow[]): boolean {
    const { one, two } = this.cellsOf(row.cells)
    const before = this.level1
    if (one) this.newLevel1(one, row, above)
    if (two) {
      this.newLevel2(two, one !== undefined, row)
      return false
    }
    const [isSingle, hasLevel2] = [
      row.columns.some(({ single }) => single),
      row.columns.some(({ name }) => name === 'level2'),
    ]
    if (isSingle) return false
    if (!one || !hasLevel2) return hasLevel2 && this.level2 === undefined && this.level1 !== undefined
    const goesOn = before !== undefined && before.inferred === true && before.value === level1Of(one).value
    if (goesOn && this.level2) return false
    this.level2 = inferredLevel<Level2>(undefined, blankLevel2(row)?.place ?? row.strip.place)
    this.level2Points = undefined
    return !row.strip.ruled
  }

  private cellsOf(cells: Cells): { readonly one: Cell | undefined; readonly two: Cell | undefined } {
    const [entry] = [...cells].filter(([{ single }]) => single)
    if (!entry) return { one: cellIn(cells, 'level1'), two: cellIn(cells, 'level2') }
    const [, cell] = entry
    const [first, second] = [level1Code(cell.text), level2Code(cell.text)]
    // 满意度指标 and 成本指标 are words of both levels: they are of the one that the column holds.
    this.single ??= first && !second ? 1 : second && !first ? 2 : undefined
    if (second && !(first && this.single === 1)) return { one: undefined, two: cell }
    // "服务效果" below "服务数量" and "服务质量": in a column of second levels a word of the first is one of them.
    return this.single === 2 ? { one: undefined, two: cell } : { one: cell, two: undefined }
  }

  private newLevel2(cell: Cell, hasLevel1: boolean, row: LevelRow): void {
    this.level2 = level2Of(cell)
    this.level2Points = pointsOf(cell)
    const code = this.level2.value
    const isOwn = [...row.cells].some(([{ single }, own]) => single && own === cell)
    const parent = code ? parentOf[code] : isOwn ? level1Code(cell.text) : undefined
    const stands =
      this.level1 !== undefined &&
      (hasLevel1 ||
        this.scheme ||
        isCovered(row) ||
        (code ? belongs(code, this.level1.value) : !parent || parent === this.level1.value))
    if (parent && !stands) this.inferLevel1(parent, row)
    const column = row.columns.find(({ name }) => name === 'level2')
    if (!row.strip.ruled && column && (cell.column < column.first || cell.column > column.last))
      row.doubts.push({ rule: 'level2-label-lost', part: 'level2', cell })
  }

  private newLevel1(cell: Cell, { strip, columns, doubts }: LevelRow, above: readonly RawRow[]): void {
    const printed = level1Of(cell)
    this.scheme ||= isSchemeLevel1(printed.value) || (printed.value === undefined && pointsOf(cell) !== undefined)
    const points = pointsOf(cell) ?? (this.points.length === 0 ? this.loosePoints : undefined)
    const isAgain = this.points.some(
      ({ level1, points: known }) => level1.value === printed.value && known.raw === points?.raw,
    )
    if (points && isAgain) this.again.push(cell)
    else if (points) this.points.push({ level1: printed, points })
    const column = columns.find(({ name }) => name === 'level1')
    if (!strip.ruled && column && cell.column > column.last)
      doubts.push({ rule: 'level2-label-lost', part: 'level2', cell })
    // A merged label is printed once, often only on the second page: the rows above it are its rows too.
    if (this.level1?.inferred && this.level1.value === printed.value) {
      for (let i = above.length - 1, row = above[i]; row && row.level1 === this.level1; row = above[--i])
        row.level1 = printed
    }
    this.level1 = printed
  }

  private inferLevel1(code: Level1, { strip, columns, doubts }: LevelRow): void {
    this.level1 = inferredLevel(code, strip.place)
    if (columns.some(({ name, single }) => name === 'level1' && !single))
      doubts.push({ rule: 'level1-label-lost', part: 'level1' })
  }
}

/** Whether a merged cell of a row above says the level 1 of this one: no cell begins in its column. */
const isCovered = ({ strip, columns }: LevelRow): boolean => {
  const column = columns.find(({ name, single }) => name === 'level1' && !single)
  return (
    strip.ruled &&
    column !== undefined &&
    !strip.cells.some(({ column: at }) => at >= column.first && at <= column.last)
  )
}

/** The blank cell of a ruled row in the column of the second level. */
const blankLevel2 = ({ strip, columns }: LevelRow): Cell | undefined =>
  strip.ruled
    ? strip.cells.find((cell) =>
        columns.some(({ name, first, last }) => name === 'level2' && cell.column >= first && cell.column <= last),
      )
    : undefined
