import type { Place } from '@jiheng/core/form'
import { type AnnotatedSource, openFile } from '@jiheng/files'
import { docxComments, type FoundComment, xlsxComments } from './comments-of.ts'

const bare = (text: string): string => text.replace(/\s/g, '')

/** What our reader shows where a note should stand. */
interface Shown {
  readonly cell: string
  /** Undefined for a line of text. */
  readonly row?: string
}

/** The cells of a file by table, row and column, and its lines, as its Blocks have them. */
async function shownAt(bytes: Uint8Array): Promise<(place: Place) => Shown | undefined> {
  const opened = await openFile(bytes, 'x')
  if (opened.kind !== 'blocks') throw new Error(`not read: ${opened.kind}`)
  const cells = new Map<string, Shown>()
  const lines = new Map<number, Shown>()
  for (const block of opened.blocks.blocks)
    if (block.kind === 'paragraph') lines.set(block.place.line ?? 0, { cell: bare(block.text) })
    else
      for (const row of block.rows) {
        const whole = bare(row.cells.map(({ text }) => text).join(''))
        const first = row.cells.find(({ text }) => text.trim() !== '') ?? row.cells[0]
        if (first !== undefined) lines.set(row.place.line ?? 0, { cell: bare(first.text), row: whole })
        for (const { text, place } of row.cells)
          cells.set(`${place.table}|${place.row}|${place.column}`, { cell: bare(text), row: whole })
      }
  return (place) =>
    (place.column === undefined ? undefined : cells.get(`${place.table}|${place.row}|${place.column}`)) ??
    lines.get(place.line ?? 0)
}

const columnOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Notes that other code than ours does not find at the cell that they are about. */
export async function misplacedComments(
  original: Uint8Array,
  format: 'docx' | 'xlsx',
  { bytes, placed }: AnnotatedSource,
): Promise<{ readonly wrong: readonly string[]; readonly comments: number }> {
  const shown = await shownAt(original)
  const found = format === 'docx' ? docxComments(bytes) : xlsxComments(bytes)
  const wrong: string[] = []
  placed.forEach(({ note, at }, index) => {
    const lines = [note.heading, ...note.lines].map(bare)
    const says = ({ text }: FoundComment) => lines.every((line) => bare(text).includes(line))
    const told = (what: string) => wrong.push(`${note.heading} at ${JSON.stringify(note.place)}: ${what}`)
    if (at === 'near') {
      if (!found.some((one) => says(one) && bare(one.text).includes(bare(note.elsewhere)))) told('does not say where')
      return
    }
    if (format === 'xlsx') {
      const here = found.filter(({ name }) => isAt(name ?? '', note.place))
      if (!here.some(says)) told(`stands at ${found.filter(says).map(({ name }) => name)}`)
      return
    }
    const own = found[index]
    const expected = shown(note.place)
    if (own === undefined || !says(own)) told('is not among the comments')
    else if (expected === undefined) {
      if (Object.keys(note.place).length > 0) told('our reader shows nothing there')
    } else if (expected.row === undefined ? !own.cell.includes(expected.cell) : own.cell !== expected.cell)
      told(`stands at “${own.cell}”, not at “${expected.cell}”`)
    else if (expected.row !== undefined && own.row !== expected.row)
      told(`stands in the row “${own.row}”, not in “${expected.row}”`)
  })
  return { wrong, comments: found.length }
}

/** A place without a column is anywhere in its row; an empty place anywhere. */
const isAt = (name: string, { sheet, row, column }: Place): boolean => {
  const [, own = '', letters = '', digits = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(name) ?? []
  return (
    (sheet === undefined || own === sheet) &&
    (row === undefined || Number(digits) === row) &&
    (column === undefined || columnOf(letters) === column)
  )
}
