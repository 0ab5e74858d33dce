import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import type { Area } from './sheet.ts'
import type { ShownCell, ShownSheet } from './shown-cells.ts'
import { firstAtLeast } from './visible-index.ts'

/** The rows and columns of a sheet that its cells use, with spans counted in them. */
export interface UsedGrid {
  readonly rows: readonly UsedRow[]
  readonly columns: number
  /** Texts that no one sees because a merged area lies over them. */
  readonly covered: readonly ShownCell[]
}

export interface UsedRow {
  /** In the sheet. */
  readonly number: number
  readonly blank: boolean
  /** A cell that begins above reaches into it. */
  readonly underOther: boolean
  readonly cells: readonly UsedCell[]
}

export interface UsedCell {
  /** From 1, counted in used columns. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  /** A merged area, of however few used rows and columns. */
  readonly merged: boolean
  /** In the sheet. */
  readonly sheetColumn: number
  readonly shown: ShownCell | undefined
}

/**
 * Lays cells and merged areas out in as many rows and columns as they use. Of blank rows one is kept between two others,
 * unless a merged area reaches over it; columns in which nothing begins or ends are left out. Of areas that overlap the
 * first counts.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`
 */
export function usedGrid(sheet: ShownSheet, limits: Limits): UsedGrid {
  const rows = usedRows(sheet)
  const columns = usedColumns(sheet, rows, limits)
  const width = columns.length
  if (rows.length * width > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
  const { owners, areas } = ownersOf(sheet.merges, rows, columns, limits)

  /** For each place of the grid the cell shown there: its number from 1, 0 for none. */
  const shownAt = new Uint32Array(rows.length * width)
  const rowIndex = new Map(rows.map((row, index) => [row, index]))
  const columnIndex = new Map(columns.map((column, index) => [column, index]))
  sheet.cells.forEach(({ row, column }, index) => {
    shownAt[(rowIndex.get(row) ?? 0) * width + (columnIndex.get(column) ?? 0)] = index + 1
  })

  const seen = new Uint8Array(sheet.cells.length)
  const used = rows.map((number, row): UsedRow => {
    const cells: UsedCell[] = []
    let underOther = false
    let blank = true
    for (let column = 0; column < width; column++) {
      const at = row * width + column
      const area = areas[(owners[at] ?? 0) - 1]
      if (area !== undefined && (area.row !== row || area.column !== column)) {
        if (area.row < row) underOther = true
        continue
      }
      const index = (shownAt[at] ?? 0) - 1
      const shown = sheet.cells[index]
      if (shown !== undefined) {
        seen[index] = 1
        blank = false
      }
      cells.push({
        column: column + 1,
        colspan: area?.width ?? 1,
        rowspan: area?.height ?? 1,
        merged: area !== undefined,
        sheetColumn: columns[column] ?? 0,
        shown,
      })
    }
    return { number, blank, underOther, cells }
  })
  return { rows: used, columns: width, covered: sheet.cells.filter((_, index) => seen[index] === 0) }
}

function usedRows({ cells, merges, nextRow }: ShownSheet): readonly number[] {
  const filled = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b)
  /** By filled row: how many areas begin, less how many end, that reach from it over the row below. */
  const reach = new Int32Array(filled.length + 1)
  for (const { top, bottom } of merges) {
    const first = firstAtLeast(filled, top)
    const end = firstAtLeast(filled, bottom)
    if (first >= end) continue
    reach[first] = (reach[first] ?? 0) + 1
    reach[end] = (reach[end] ?? 0) - 1
  }
  const laid = laidRows(merges)
  let reaching = 0
  return filled.flatMap((row, at) => {
    reaching += reach[at] ?? 0
    const below = filled[at + 1]
    const blank = nextRow(row + 1)
    if (below === undefined || blank >= below) return [row]
    // Beside a label that runs down, a blank row is one of the table where areas were laid out in it to be filled in.
    const toFill = laid.slice(firstAtLeast(laid, row + 1), firstAtLeast(laid, below))
    return reaching > 0 ? [row, ...toFill.filter((one) => nextRow(one) === one)] : [row, blank]
  })
}

/** Rows in which areas over several columns of one row begin, in order; a sheet of thousands is no form. */
function laidRows(merges: ShownSheet['merges']): readonly number[] {
  const rows = new Set(merges.flatMap(({ top, bottom, left, right }) => (top === bottom && right > left ? [top] : [])))
  return rows.size > 2_000 ? [] : [...rows].toSorted((a, b) => a - b)
}

function usedColumns(
  { cells, merges, ruledColumns }: ShownSheet,
  rows: readonly number[],
  limits: Limits,
): readonly number[] {
  const columns = new Set(cells.map(({ column }) => column))
  const last = cells.reduce((most, { column }) => Math.max(most, column), 0)
  const byAreas = new Set(columns)
  for (const { top, left, bottom, right } of merges) {
    if (left > last || firstAtLeast(rows, top) === firstAtLeast(rows, bottom + 1)) continue
    byAreas.add(left)
    if (right < last) byAreas.add(right + 1)
  }
  for (const column of ruledColumns) byAreas.add(column)
  // Areas and borders without a text may be thousands: then they say nothing.
  const used = byAreas.size > limits.columns ? columns : byAreas
  if (used.size > limits.columns)
    throw new Refusal('too-many-columns', { at: rows[0] ?? 1, found: used.size, limit: limits.columns })
  return [...used].toSorted((a, b) => a - b)
}

interface OwnArea {
  readonly row: number
  readonly column: number
  readonly height: number
  readonly width: number
}

/** For each place of the grid the area that lies over it: its number from 1, 0 for none. */
function ownersOf(
  merges: readonly Area[],
  rows: readonly number[],
  columns: readonly number[],
  limits: Limits,
): { readonly owners: Uint32Array; readonly areas: readonly OwnArea[] } {
  const owners = new Uint32Array(rows.length * columns.length)
  const areas: OwnArea[] = []
  let work = 0
  for (const { top, left, bottom, right } of merges) {
    const row = firstAtLeast(rows, top)
    const column = firstAtLeast(columns, left)
    const height = firstAtLeast(rows, bottom + 1) - row
    const width = firstAtLeast(columns, right + 1) - column
    if (height * width === 0) continue
    work += height * width
    if (work > limits.parts * 20) throw new Refusal('too-many-parts', { limit: limits.parts })
    if (!isFree(owners, columns.length, { row, column, height, width })) continue
    areas.push({ row, column, height, width })
    for (let y = row; y < row + height; y++)
      owners.fill(areas.length, y * columns.length + column, y * columns.length + column + width)
  }
  return { owners, areas }
}

function isFree(owners: Uint32Array, across: number, { row, column, height, width }: OwnArea): boolean {
  for (let y = row; y < row + height; y++)
    for (let x = column; x < column + width; x++) if (owners[y * across + x] !== 0) return false
  return true
}
