import { linesOf } from './note.ts'
import type { CellNotes } from './sheet-comments.ts'

const spaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"'

/** The kind of shape that comments are. */
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** Shapes are numbered in blocks of so many, of which each sheet has its own. */
const blockSize = 1024
const blocksOfSheet = 8

/**
 * The drawing that shows the comments of a sheet: Excel knows a comment only by its shape.
 *
 * @param sheet Index of the sheet, from 0.
 */
export function newShapes(cells: readonly CellNotes[], sheet: number): string {
  const block = 1 + sheet * blocksOfSheet
  const blocks = Array.from({ length: Math.floor(cells.length / blockSize) + 1 }, (_, index) => block + index)
  return (
    `<xml ${spaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    `${shapeType}${cells.map((cell, index) => shape(cell, block * blockSize + 1 + index, '')).join('')}</xml>`
  )
}

/** Shapes for a drawing that is there: numbers go on from its own. */
export function moreShapes(cells: readonly CellNotes[], drawing: string): string {
  const numbers = Array.from(drawing.matchAll(/_x0000_s(\d+)/g), ([, number]) => Number(number))
  const first = numbers.reduce((most, number) => Math.max(most, number), blockSize) + 1
  const own = /xmlns:v="urn:schemas-microsoft-com:vml"/.test(drawing) ? '' : ` ${spaces}`
  const type = drawing.includes('id="_x0000_t202"') ? '' : own === '' ? shapeType : shapeType.replace(' ', `${own} `)
  return type + cells.map((cell, index) => shape(cell, first + index, own)).join('')
}

/** Characters of a comment that fit in a line of its box, and lines in a row of the sheet. */
const charactersALine = 18
const mostRows = 30

function shape({ row, column, notes }: CellNotes, number: number, spacesOfIt: string): string {
  const lines = notes
    .flatMap((note) => [note.note.heading, ...linesOf(note)])
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / charactersALine), 0)
  const top = Math.max(0, row - 2)
  const anchor = [column, 15, top, 2, column + 4, 15, top + Math.min(mostRows, lines + 1), 4].join(', ')
  return (
    `<v:shape${spacesOfIt} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden"` +
    ' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  )
}
