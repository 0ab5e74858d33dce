import type { BlocksReader } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import { blocksOfPages } from '../pdf/blocks-of-pages.ts'
import { type PageRead, readPage } from '../pdf/read-page.ts'
import { ofdPages } from './ofd-pages.ts'

/**
 * Blocks of an OFD file (GB/T 33190): its characters and rulings go the way of those of a PDF.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `scan`, `too-many-pages`, `too-many-glyphs`, `too-many-columns`,
 * `too-many-parts`, `archive-*`
 */
export const readOfd: BlocksReader = (bytes, { entries, source, limits }) => {
  if (entries.has('Encryptions.xml')) throw new Refusal('unsupported', { what: 'encrypted-ofd' })
  const pages: PageRead[] = []
  const textless: number[] = []
  for (const { marks, hasPicture } of ofdPages(bytes, entries, limits)) {
    const page = readPage(marks, limits.columns)
    pages.push(page)
    if (hasPicture && !hasText(page)) textless.push(pages.length)
  }
  if (!pages.some(hasText)) throw new Refusal('scan', { pages: pages.length })
  return blocksOfPages(pages, source, limits, textless)
}

const hasText = ({ parts }: PageRead): boolean =>
  parts.some((part) => part.kind === 'text' || part.rows.some(({ cells }) => cells.some(({ text }) => text !== '')))
