import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discloseAll, writeJson } from '@jiheng/files'
import { zipSync } from 'fflate'
import { docBytes, docCell, docP, docRowEnd, sprm } from '../../packages/files/src/fixtures/doc-bytes.ts'
import { ofdContent, ofdOf } from '../../packages/files/src/fixtures/ofd-bytes.ts'
import { ofdTable } from '../../packages/files/src/fixtures/ofd-table.ts'
import { asDocx } from '../harness/as-docx.ts'
import { asHtml } from '../harness/as-html.ts'
import { asText } from '../harness/as-text.ts'
import { asXlsx } from '../harness/as-xlsx.ts'
import { allFixtures } from '../harness/fixtures.ts'
import { type Item, parseGrid } from '../harness/parse-grid.ts'

export interface CorpusFile {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const ofdOfItems = (items: readonly Item[]): Uint8Array =>
  ofdOf(
    items.flatMap((item) =>
      item.kind === 'table'
        ? [
            ofdContent(
              ofdTable(
                10,
                20,
                Array.from({ length: item.width }, () => Math.floor(180 / item.width)),
                12,
                item.rows,
              ),
            ),
          ]
        : [],
    ),
  )

const csvOf = (items: readonly Item[]): string =>
  items
    .flatMap((item) =>
      item.kind === 'table' ? item.rows.map((cells) => cells.map(({ text }) => `"${text}"`).join()) : [],
    )
    .join('\r\n')
const markdownOf = (items: readonly Item[]): string =>
  items
    .flatMap((item) =>
      item.kind === 'table'
        ? item.rows.flatMap((cells, i) => [
            `| ${cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ')} |`,
            ...(i === 0 ? [`|${'---|'.repeat(cells.length)}`] : []),
          ])
        : item.kind === 'paragraph'
          ? [item.text, '']
          : [],
    )
    .join('\n')

/** What LibreOffice makes of our docx and xlsx; nothing where it is missing. */
const converted = (docx: readonly Uint8Array[], xlsx: readonly Uint8Array[]): readonly CorpusFile[] => {
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-fuzz-'))
  try {
    const paths = (files: readonly Uint8Array[], ending: string): readonly string[] =>
      files.map((bytes, i) => {
        const path = join(folder, `${i}.${ending}`)
        writeFileSync(path, bytes)
        return path
      })
    const sources = { docx: paths(docx, 'docx'), xlsx: paths(xlsx, 'xlsx') }
    const wanted = [
      ...(['pdf', 'doc', 'odt', 'rtf'] as const).map((to) => [to, sources.docx] as const),
      ...(['xls', 'ods'] as const).map((to) => [to, sources.xlsx] as const),
    ]
    return wanted.flatMap(([to, from]) => {
      const out = join(folder, to)
      mkdirSync(out)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...from], {
        stdio: 'ignore',
        timeout: 300_000,
      })
      return readdirSync(out).map((name) => ({
        format: to,
        name,
        bytes: new Uint8Array(readFileSync(join(out, name))),
      }))
    })
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return []
    throw fault
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Files of every format that is read, all of invented content. */
export const corpus = async (): Promise<readonly CorpusFile[]> => {
  const fixtures = allFixtures()
  const grids = fixtures.filter(({ kind }) => kind === 'grid').filter((_, i) => i % 7 === 0)
  const texts = fixtures.filter(({ kind }) => kind === 'text').filter((_, i) => i % 3 === 0)
  const made: CorpusFile[] = texts.map(({ name, source }) => ({ format: 'text', name, bytes: utf8(source) }))
  const items = grids.map(({ name, source }) => ({ name, items: parseGrid(source) }))
  for (const { name, items: one } of items)
    made.push(
      { format: 'text', name, bytes: utf8(asText(one, true)) },
      { format: 'html', name, bytes: utf8(asHtml(one)) },
      { format: 'docx', name, bytes: asDocx(one) },
      { format: 'xlsx', name, bytes: asXlsx(one) },
      { format: 'ofd', name, bytes: ofdOfItems(one) },
      { format: 'csv', name, bytes: utf8(csvOf(one)) },
      { format: 'markdown', name, bytes: utf8(markdownOf(one)) },
    )
  const first = made.find(({ format }) => format === 'docx')
  if (first) {
    const disclosures = await discloseAll(first.bytes, 'a.docx')
    made.push({ format: 'json', name: 'a.json', bytes: utf8(writeJson(disclosures)) })
    const second = made.find(({ format }) => format === 'xlsx')
    made.push({
      format: 'zip',
      name: 'a.zip',
      bytes: zipSync({
        'a.docx': first.bytes,
        'b.xlsx': second?.bytes ?? first.bytes,
        'c.txt': utf8('项目名称\t绿化'),
      }),
    })
  }
  made.push({
    format: 'doc',
    name: 'a.doc',
    bytes: docBytes(
      [
        docP('项目支出绩效目标表'),
        docCell('项目名称'),
        docCell('绿化'),
        docRowEnd(sprm.row([0, 900, 1800], [0x60, 0]), sprm.header),
      ],
      { footnotes: [docP('\x02 注')] },
    ),
  })
  const of = (format: string) => made.filter((file) => file.format === format).map(({ bytes }) => bytes)
  return [...made, ...converted(of('docx').slice(0, 3), of('xlsx').slice(0, 3))]
}
