import { type Sheet, sheets, typeArea } from '../../layout/sheets.ts'
import { contentsRows, paragraphRows } from './line-rows.ts'
import { isCover, type SheetParts } from './sheet-parts.ts'
import type { MergedArea, RowBlock, SheetRow } from './sheet-rows.ts'
import { pixels, points } from './sheet-units.ts'
import { sheetFit } from './table-fit.ts'
import { tableRows } from './table-rows.ts'

/** A whole sheet, as it is written. */
export interface SheetPlan {
  readonly sheet: Sheet
  /** Pixels. */
  readonly columns: readonly number[]
  readonly rows: readonly SheetRow[]
  readonly merged: readonly MergedArea[]
  readonly titles?: readonly [from: number, to: number]
  /** Rows of a list that is sorted and filtered, its header first. */
  readonly filter?: readonly [from: number, to: number]
  /** Rows that links lead to, by name. */
  readonly anchors: ReadonlyMap<string, number>
  /** Names that the first cells of rows lead to. */
  readonly links: ReadonlyMap<number, string>
}

/**
 * Lays the parts of a sheet out below each other.
 *
 * @param sheetOf Number of the sheet on which a name stands, from 1.
 */
export function sheetPlan(parts: SheetParts, sheetOf: (anchor: string) => number | undefined): SheetPlan {
  const { table } = parts
  const fit = table && table.columns.length > 0 ? sheetFit(table) : undefined
  const sheet = fit?.sheet ?? 'portrait'
  const columns = fit?.columns ?? [pixels(typeArea(sheets[sheet]).width)]
  const room = { width: points(columns.reduce((a, b) => a + b, 0)), columns: columns.length, onCover: isCover(parts) }
  const blocksOf = (part: SheetParts['parts'][number]): readonly RowBlock[] => {
    switch (part.kind) {
      case 'table':
        return [tableRows(part, fit ?? { size: 10.5, columns: [] })]
      case 'contents':
        return contentsRows(part, sheetOf, room)
      case 'paragraph':
        return paragraphRows(part, room)
    }
  }
  const blocks = parts.parts.flatMap(blocksOf)
  const rows: SheetRow[] = []
  const merged: MergedArea[] = []
  const anchors = new Map<string, number>()
  const links = new Map<number, string>()
  let titles: readonly [number, number] | undefined
  let filter: readonly [number, number] | undefined
  for (const block of blocks) {
    const above = rows.length
    for (const name of block.anchors ?? []) anchors.set(name, above + 1)
    if (block.link !== undefined) links.set(above + 1, block.link)
    if (block.titles) titles = [above + block.titles[0], above + block.titles[1]]
    if (block.filter) filter = [above + block.filter[0], above + block.filter[1]]
    for (const row of block.rows) rows.push(row)
    for (const { top, left, bottom, right } of block.merged)
      merged.push({ top: above + top, left, bottom: above + bottom, right })
  }
  return { sheet, columns, rows, merged, ...(titles && { titles }), ...(filter && { filter }), anchors, links }
}
