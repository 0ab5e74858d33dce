import { byteAt, shortAt, wordAt } from '../compound/little-endian.ts'
import type { EdgeCell } from '../word/edge-table.ts'
import { eachProperty } from './properties.ts'

/** What the mark at the end of a row says of the row. */
export interface RowState {
  readonly header: boolean
  /** In twips; one more than cells. */
  readonly edges: readonly number[]
  readonly merges: readonly Pick<EdgeCell, 'across' | 'down'>[]
}

interface Cell {
  across: EdgeCell['across']
  down: EdgeCell['down']
}

const newCell = (): Cell => ({ across: 'none', down: 'none' })

/** Word allows 63. */
const mostCells = 64

/** Applies the changes of table properties in order ([MS-DOC] 2.6.3). */
export function rowState(lists: readonly Uint8Array[]): RowState {
  let header = false
  let edges: number[] = []
  let cells: Cell[] = []
  let halfGap = 0

  const define = (list: Uint8Array, at: number, length: number) => {
    const count = byteAt(list, at)
    const limit = at + length
    edges = []
    for (let index = 0; index <= count && at + 3 + index * 2 <= limit; index++)
      edges.push(shortAt(list, at + 1 + index * 2))
    cells = Array.from({ length: Math.max(0, edges.length - 1) }, newCell)
    cells.forEach((cell, index) => {
      const descriptor = at + 1 + (count + 1) * 2 + index * 20
      if (descriptor + 2 > limit) return
      const flags = wordAt(list, descriptor)
      cell.across = (flags & 1) !== 0 ? 'first' : (flags & 2) !== 0 ? 'merged' : 'none'
      cell.down = verticalMerge((flags >>> 5) & 3)
    })
  }
  /** Widths instead of edges, so that what changes one cell moves the others. */
  const setWidths = (first: number, widths: readonly number[]) => {
    edges = [first]
    for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  }
  const widths = () => edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))

  for (const list of lists)
    eachProperty(list, (code, at, length) => {
      const [from, to] = [byteAt(list, at), byteAt(list, at + 1)]
      switch (code) {
        case 0x3404:
          header = from !== 0
          break
        case 0xd608:
          define(list, at, length)
          break
        case 0x9602:
          halfGap = shortAt(list, at)
          break
        case 0x9601: {
          const shift = shortAt(list, at) - (edges[0] ?? 0) - halfGap
          edges = edges.map((edge) => edge + shift)
          break
        }
        case 0x7621: {
          const inserted = Math.min(to, mostCells - cells.length)
          const all = widths()
          while (all.length < from && all.length < mostCells) all.push(shortAt(list, at + 2))
          all.splice(from, 0, ...Array.from({ length: inserted }, () => shortAt(list, at + 2)))
          setWidths(edges[0] ?? 0, all)
          cells.splice(from, 0, ...Array.from({ length: inserted }, newCell))
          while (cells.length < all.length) cells.push(newCell())
          break
        }
        case 0x5622: {
          const all = widths()
          all.splice(from, Math.max(0, to - from))
          cells.splice(from, Math.max(0, to - from))
          setWidths(edges[0] ?? 0, all)
          break
        }
        case 0x7623:
          setWidths(
            edges[0] ?? 0,
            widths().map((width, index) => (index >= from && index < to ? shortAt(list, at + 2) : width)),
          )
          break
        case 0x5624:
        case 0x5625:
          cells.slice(from, to).forEach((cell, index) => {
            cell.across = code === 0x5625 ? 'none' : index === 0 ? 'first' : 'merged'
          })
          break
        case 0xd62b: {
          const cell = cells[from]
          if (cell !== undefined) cell.down = verticalMerge(to & 3)
          break
        }
      }
    })
  return { header, edges, merges: cells }
}

/** 1: goes on with the cell above; 3: begins. */
const verticalMerge = (bits: number): Cell['down'] => (bits === 1 ? 'merged' : bits === 0 ? 'none' : 'first')
