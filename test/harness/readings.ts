import type { Disclosure } from '@jiheng/core/form'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { disclose } from '@jiheng/files'
import { savedByLibreOffice } from '../../packages/files/src/fixtures/saved-by-libreoffice.ts'
import { asBlocks } from './as-blocks.ts'
import { asDocx } from './as-docx.ts'
import { asHtml } from './as-html.ts'
import { asOfd } from './as-ofd.ts'
import { asText } from './as-text.ts'
import { asXlsx } from './as-xlsx.ts'
import type { Fixture } from './fixtures.ts'
import { type Item, parseGrid } from './parse-grid.ts'

/** `tabs`: as text, but a cell over several columns leaves no blanks behind it. */
export const formats = ['grid', 'text', 'tabs', 'html', 'docx', 'xlsx', 'pdf', 'ofd'] as const
export type Format = (typeof formats)[number]

/** The formats that are made in this process. */
export type FileFormat = Exclude<Format, 'grid' | 'pdf'>

/** A fixture as a file of the format. */
export const bytesOf = (fixture: Fixture, format: FileFormat): Uint8Array => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (fixture.kind === 'text') return encode(fixture.source)
  const items = itemsOf(fixture)
  switch (format) {
    case 'text':
      return encode(asText(items, true))
    case 'tabs':
      return encode(asText(items, false))
    case 'html':
      return encode(asHtml(items))
    case 'docx':
      return asDocx(items)
    case 'xlsx':
      return asXlsx(items)
    case 'ofd':
      return asOfd(items)
  }
}

/** Reads one fixture in one format; undefined where the fixture does not exist in it. */
export const readFixture = async (
  fixture: Fixture,
  format: Format,
  pdfs: ReadonlyMap<string, Uint8Array>,
): Promise<Disclosure | undefined> => {
  const name = `${fixture.name}.${format}`
  if (fixture.kind === 'text') return format === 'text' ? disclose(bytesOf(fixture, format), name) : undefined
  const items = itemsOf(fixture)
  if (format === 'grid') return readBlocks(asBlocks(items, name), { templates })
  if (format === 'pdf') {
    const pdf = pdfs.get(pdfKey(fixture))
    return pdf && disclose(pdf, name)
  }
  return disclose(bytesOf(fixture, format), name)
}

const itemsOf = ({ layout, name, source }: Fixture): readonly Item[] => {
  try {
    return parseGrid(source)
  } catch (fault) {
    throw new Error(`${layout}/${name}.grid.txt, ${fault instanceof Error ? fault.message : fault}`)
  }
}

export const pdfKey = ({ layout, name }: Pick<Fixture, 'layout' | 'name'>): string => `${layout}--${name}`

/** PDFs that LibreOffice prints from the docx files. */
export const printPdfs = (fixtures: readonly Fixture[]): ReadonlyMap<string, Uint8Array> => {
  const grids = fixtures.filter(({ kind }) => kind === 'grid')
  const documents = grids.map((fixture) => asDocx(itemsOf(fixture)))
  const pdfs = savedByLibreOffice(documents, 'docx', 'pdf')
  return new Map(grids.flatMap((fixture, i) => (pdfs[i] ? [[pdfKey(fixture), pdfs[i]] as const] : [])))
}
