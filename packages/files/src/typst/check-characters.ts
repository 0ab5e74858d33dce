import type { LayoutCell, LayoutDocument, LayoutRow } from '@jiheng/core/layout'
import { printableText } from '../layout/printable-text.ts'
import { NotWritable } from '../write/not-writable.ts'
import type { FontCoverage } from './font-coverage.ts'

/** More characters than this are not named. */
const mostNamed = 20
/** How much of a text says where it stands. */
const shownText = 24

/**
 * Typst prints an empty box for a character that no font has. Nothing may print so: every text is looked through before.
 *
 * @throws {NotWritable} `characters-without-font` with the characters of the first text that has such
 */
export function checkCharacters(layout: LayoutDocument, has: FontCoverage): void {
  const check = (text: string, at: () => string) => {
    const characters = new Set<string>()
    for (const sign of printableText(text))
      if (sign !== '\n' && sign !== '\t' && !has(sign.codePointAt(0) ?? 0)) characters.add(sign)
    if (characters.size === 0) return
    throw new NotWritable({
      code: 'characters-without-font',
      characters: [...characters].slice(0, mostNamed),
      at: at(),
    })
  }
  check(layout.title, () => short(layout.title))
  for (const part of layout.parts) {
    if (part.kind === 'paragraph') check(part.text, () => short(part.text))
    else if (part.kind === 'contents')
      for (const text of [part.heading, ...part.entries.map((entry) => entry.text)]) check(text, () => short(text))
    else if (part.kind === 'table')
      for (const row of part.rows)
        for (const cell of row.cells) check(cell.text, () => placeOf(part.caption, row, cell))
  }
}

/** The form, the row by its first words, the cell by its own. */
const placeOf = (caption: string, row: LayoutRow, cell: LayoutCell): string => {
  const first = row.cells.find(({ text }) => text.trim() !== '')
  return [caption, ...(first === undefined || first === cell ? [] : [first.text]), cell.text]
    .map(short)
    .filter((text) => text !== '')
    .join(' › ')
}

const short = (text: string): string => {
  const one = printableText(text).replace(/\s+/g, ' ').trim()
  const signs = Array.from(one)
  return signs.length > shownText ? `${signs.slice(0, shownText).join('')}…` : one
}
