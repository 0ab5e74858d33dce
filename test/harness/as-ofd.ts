import { ofdContent, ofdLine, ofdOf } from '../../packages/files/src/fixtures/ofd-bytes.ts'
import type { GridCell, Item } from './parse-grid.ts'

/** The page in millimetres, and its margins. */
const page = { width: 210, height: 297, margin: 22 }
const textWidth = page.width - 2 * page.margin
const bodySize = 4.2
const cellSize = 3.2
const leading = 1.4
const padding = 1

const round = (value: number): number => Math.round(value * 1000) / 1000
/** Latin characters are half as wide. */
const advance = (character: string, size: number): number =>
  (character.codePointAt(0) ?? 0) < 0x2000 ? size / 2 : size
const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + advance(character, size), 0)

/** Lines of a text, broken where the width ends, as ideographs are. */
const wrapped = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const lines = ['']
    for (const character of line)
      if (widthOf(lines.at(-1) + character, size) > width && lines.at(-1) !== '') lines.push(character)
      else lines[lines.length - 1] += character
    return lines
  })

/** Distances between the characters of a line, runs of the same in the short form. */
const deltasOf = (text: string, size: number): string => {
  const steps = Array.from(text)
    .slice(0, -1)
    .map((character) => round(advance(character, size)))
  const runs: { value: number; times: number }[] = []
  for (const value of steps) {
    const last = runs.at(-1)
    if (last?.value === value) last.times++
    else runs.push({ value, times: 1 })
  }
  return runs
    .map(({ value, times }) => (times > 2 ? `g ${times} ${value}` : Array(times).fill(value).join(' ')))
    .join(' ')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One line of text, its upper edge at `y`. */
const lineXml = (text: string, x: number, y: number, size: number): string => {
  if (text.trim() === '') return ''
  const deltas = deltasOf(text, size)
  const box = `${round(x)} ${round(y)} ${round(widthOf(text, size) + 0.1)} ${round(size * 1.2)}`
  return `<ofd:TextObject ID="1" Boundary="${box}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${round(size * 0.88)}"${
    deltas && ` DeltaX="${deltas}"`
  }>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
}

/** Pages while they are filled from top to bottom. */
class Paper {
  readonly contents: string[] = ['']
  y = page.margin

  add(xml: string): void {
    this.contents[this.contents.length - 1] += xml
  }
  turn(): void {
    this.contents.push('')
    this.y = page.margin
  }
  fits(height: number): boolean {
    return this.y + height <= page.height - page.margin
  }
}

const draw = (paper: Paper, text: string): void => {
  for (const line of wrapped(text, bodySize, textWidth)) {
    if (!paper.fits(bodySize * leading)) paper.turn()
    paper.add(lineXml(line, page.margin, paper.y, bodySize))
    paper.y += bodySize * leading
  }
}

interface Open {
  readonly cell: GridCell
  readonly lines: string[]
  readonly until: number
  top: number
}

/** A table row by row; a cell over several rows that a page cuts goes on on the next one, text and all. */
const drawTable = (paper: Paper, rows: readonly (readonly GridCell[])[], columns: number): void => {
  const width = textWidth / columns
  const left = (column: number) => page.margin + (column - 1) * width
  const heightOf = (lines: number) => lines * cellSize * leading + 2 * padding
  const linesOf = (cell: GridCell) => [...wrapped(cell.text, cellSize, width * cell.colspan - 2 * padding)]
  const open: Open[] = []
  const close = (one: Open, bottom: number) => {
    const [x0, x1] = [left(one.cell.column), left(one.cell.column + one.cell.colspan)]
    paper.add(ofdLine(round(x0), round(one.top), round(x1), round(one.top)))
    paper.add(ofdLine(round(x0), round(bottom), round(x1), round(bottom)))
    paper.add(ofdLine(round(x0), round(one.top), round(x0), round(bottom)))
    paper.add(ofdLine(round(x1), round(one.top), round(x1), round(bottom)))
    const room = Math.max(1, Math.floor((bottom - one.top - 2 * padding + 0.01) / (cellSize * leading)))
    for (const [index, line] of one.lines.splice(0, room).entries())
      paper.add(lineXml(line, x0 + padding, one.top + padding + index * cellSize * leading, cellSize))
  }
  rows.forEach((cells, row) => {
    const begun = cells.map((cell) => ({ cell, lines: linesOf(cell), until: row + cell.rowspan, top: 0 }))
    const ending = [...open, ...begun].filter(({ until }) => until === row + 1)
    const needs = ending.map((one) => heightOf(one.lines.length) - (begun.includes(one) ? 0 : paper.y - one.top))
    const height = Math.max(heightOf(1), ...needs)
    if (!paper.fits(height) && paper.y > page.margin) {
      for (const one of open) close(one, paper.y)
      paper.turn()
      for (const one of open) one.top = paper.y
    }
    for (const one of begun) one.top = paper.y
    open.push(...begun)
    paper.y += height
    for (const one of ending) {
      close(one, paper.y)
      open.splice(open.indexOf(one), 1)
    }
  })
  paper.y += cellSize
}

/** An OFD file: lines of text and lines around cells, as the print of a form is converted. */
export const asOfd = (items: readonly Item[]): Uint8Array => {
  const paper = new Paper()
  for (const item of items)
    switch (item.kind) {
      case 'paragraph':
        draw(paper, item.text)
        break
      case 'page':
        paper.turn()
        break
      case 'sheet':
        paper.turn()
        draw(paper, item.name)
        break
      case 'table':
        drawTable(paper, item.rows, item.width)
        break
    }
  return ofdOf(paper.contents.map((content) => ofdContent(content)))
}
