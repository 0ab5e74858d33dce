import type { Flow, FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import type { PartCounter } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'

/** A table of a text document while its elements pass. */
export interface OdfTable {
  readonly column: (width: number, repeated: number) => void
  readonly openRow: () => void
  /** @param repeated How many rows it stands for: all that print something, of blank ones one. */
  readonly closeRow: (header: boolean, repeated: number) => void
  readonly cell: (spans: CellSpans, content: readonly Flow[]) => void
  /** Cells that lie under another. */
  readonly covered: (repeated: number) => void
  readonly finish: () => FlowTable
}

export interface CellSpans {
  readonly colspan: number
  readonly rowspan: number
  readonly repeated: number
}

interface PlacedCell extends FlowCell {
  rowspan: number
}

/** @throws {Refusal} `too-many-*`; `too-large` by texts that are repeated */
export function odfTable(counter: PartCounter, limits: Limits): OdfTable {
  const widths: number[] = []
  const rows: { readonly header: boolean; readonly cells: readonly PlacedCell[] }[] = []
  /** By column: first row that no cell above covers any more, in files that leave out covered cells. */
  const free: number[] = []
  let cells: PlacedCell[] = []
  let column = 0
  let repeatedText = 0
  const repeatText = (content: readonly Flow[], times: number) => {
    for (const piece of content) if (piece.kind === 'text') repeatedText += piece.text.length * times
    if (repeatedText > limits.textBytes)
      throw new Refusal('too-large', { limit: megabytes(limits.textBytes), found: megabytes(repeatedText) })
  }
  return {
    column: (width, repeated) => {
      counter.columns(widths.length + repeated, 1)
      for (let index = 0; index < repeated; index++) widths.push(width)
    },
    openRow: () => {
      cells = []
      column = 0
    },
    cell: ({ colspan, rowspan, repeated }, content) => {
      counter.columns(column + repeated, rows.length + 1)
      repeatText(content, repeated - 1)
      for (let index = 0; index < repeated; index++) {
        counter.part()
        while ((free[column] ?? 0) > rows.length) column++
        counter.columns(column + colspan, rows.length + 1)
        cells.push({ column: column + 1, colspan, rowspan, content })
        for (let at = column; at < column + colspan; at++) free[at] = rows.length + rowspan
        // Covered cells follow a span; without them the next cell finds its place by `free`.
        column++
      }
    },
    covered: (repeated) => {
      column += repeated
      counter.columns(column, rows.length + 1)
    },
    closeRow: (header, repeated) => {
      const prints = cells.some((cell) => cell.content.some((piece) => piece.kind === 'table' || piece.text !== ''))
      if (repeated > 1) for (const { content } of cells) repeatText(content, Math.min(repeated, limits.parts))
      for (let index = 0; index < (prints ? repeated : 1); index++) {
        if (index > 0) for (const _ of cells) counter.part()
        rows.push({ header, cells: cells.map((cell) => ({ ...cell })) })
        if (index > 0) counter.part()
      }
    },
    finish: () => {
      const edges = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0))
      const whole = rows.map(({ header, cells: own }, index): FlowRow => {
        const left = rows.length - index
        return { header, cells: own.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan, left) })) }
      })
      return { kind: 'table', rows: whole, edges }
    },
  }
}
