import { type CellObject, read } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { attributeIn, xmlEvents } from './xml-events.ts'

/** A comment as other code than ours finds it. */
export interface FoundComment {
  readonly text: string
  /** The text of the cell or paragraph where it stands, and of the row of that; white space left out. */
  readonly cell: string
  readonly row: string
  /** Of an xlsx: sheet and cell, 表1!B2. */
  readonly name?: string
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** Comments of a docx by a walk over the tags of its XML: texts of all `t` elements, none of our reader's rules. */
export const docxComments = (bytes: Uint8Array): readonly FoundComment[] => {
  const parts = unzipSync(bytes)
  const name = Object.keys(parts).find((one) => /^word\/comments\d*\.xml$/.test(one))
  const said = new Map<string, string>()
  let id = ''
  for (const event of xmlEvents(strFromU8(parts[name ?? ''] ?? new Uint8Array())))
    if (event.kind === 'open' && event.name === 'comment') {
      id = attributeIn(event.attributes, 'id') ?? ''
      said.set(id, '')
    } else if (event.kind === 'text' && id !== '') said.set(id, (said.get(id) ?? '') + event.text)

  interface Box {
    text: string
    readonly ids: string[]
  }
  const found = new Map<string, { cell: Box; row: Box }>()
  const cells: Box[] = []
  const rows: Box[] = []
  const paragraphs: Box[] = []
  let inText = false
  for (const event of xmlEvents(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))) {
    const fresh = (): Box => ({ text: '', ids: [] })
    if (event.kind === 'open') {
      if (event.name === 'tc') cells.push(fresh())
      else if (event.name === 'tr') rows.push(fresh())
      else if (event.name === 'p') paragraphs.push(fresh())
      else if (event.name === 't') inText = true
      else if (event.name === 'commentReference') {
        const own = attributeIn(event.attributes, 'id') ?? ''
        const here = cells.at(-1) ?? paragraphs[0] ?? fresh()
        found.set(own, { cell: here, row: rows.at(-1) ?? here })
      }
    } else if (event.kind === 'close') {
      if (event.name === 'tc') cells.pop()
      else if (event.name === 'tr') rows.pop()
      else if (event.name === 'p') paragraphs.pop()
      else if (event.name === 't') inText = false
    } else if (inText) for (const box of [...cells, ...rows, ...paragraphs]) box.text += event.text
  }
  return Array.from(said, ([own, text]) => {
    const at = found.get(own)
    return { text, cell: bare(at?.cell.text ?? '(no mark)'), row: bare(at?.row.text ?? '(no mark)') }
  })
}

/** Comments of an xlsx as SheetJS finds them. */
export const xlsxComments = (bytes: Uint8Array): readonly FoundComment[] =>
  Object.entries(read(bytes.slice()).Sheets).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([name, cell]: [string, CellObject]) =>
      name.startsWith('!') || cell.c === undefined
        ? []
        : cell.c.map(({ t }) => ({ text: t ?? '', cell: bare(cell.w ?? ''), row: '', name: `${sheet}!${name}` })),
    ),
  )
