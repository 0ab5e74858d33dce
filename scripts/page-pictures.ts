// npm run pages: writes the examples whole, as Word and PDF, and takes small pictures of their pages for docs/writing.md.
// Needs LibreOffice (soffice), poppler (pdftoppm) and ImageMagick (montage); Word files are printed by LibreOffice.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layoutDisclosure } from '@jiheng/core/layout'
import { findPublication } from '@jiheng/core/publication'
import { type DocumentFormat, disclose, writeDocument } from '@jiheng/files'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One picture: an example in a publication, and which of its pages are shown. */
interface Picture {
  readonly name: string
  readonly example: string
  readonly publication: string
  readonly format: Extract<DocumentFormat, 'docx' | 'pdf'>
  readonly pages: readonly number[]
}

const pictures: readonly Picture[] = [
  { name: 'book', example: '青石区', publication: 'department-book', format: 'docx', pages: [1, 2, 3, 5] },
  { name: 'letter', example: '临溪省档案馆', publication: 'letter', format: 'pdf', pages: [1, 2, 3, 4] },
  { name: 'folder', example: '临溪省文化馆', publication: 'project-folder', format: 'docx', pages: [1, 2, 3, 4] },
  { name: 'source-order', example: '白鹭市', publication: 'source-order', format: 'pdf', pages: [1, 2, 3] },
  { name: 'annexes', example: '松河县', publication: 'letter', format: 'docx', pages: [1, 2, 3] },
]

const run = (program: string, ...args: readonly string[]): void => {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`)
}

const take = async ({ name, example, publication, format, pages }: Picture, folder: string): Promise<void> => {
  const file = readdirSync(join(root, 'examples')).find((each) => each.startsWith(example)) ?? ''
  const found = findPublication(publication)
  if (found === undefined) throw new Error(`no publication ${publication}`)
  const disclosure = await disclose(readFileSync(join(root, 'examples', file)), file)
  const written = join(folder, `${name}.${format}`)
  writeFileSync(written, await writeDocument(layoutDisclosure(disclosure, { publication: found }), format))
  if (format === 'docx') {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, written)
  }
  const shots = pages.map((page) => join(folder, `${name}-${page}`))
  for (const [i, page] of pages.entries())
    run(
      'pdftoppm',
      '-r',
      '30',
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      '-singlefile',
      '-gray',
      '-png',
      join(folder, `${name}.pdf`),
      shots[i] ?? '',
    )
  const picture = join(root, 'docs', 'images', `written-${name}.png`)
  const pngs = shots.map((shot) => `${shot}.png`)
  run(
    'montage',
    ...pngs,
    '-tile',
    'x1',
    '-geometry',
    '+5+5',
    '-background',
    '#9a9a9a',
    '-colors',
    '8',
    '-strip',
    picture,
  )
  console.log(picture.slice(root.length))
}

const folder = mkdtempSync(join(tmpdir(), 'jiheng-pages-'))
try {
  for (const picture of pictures) await take(picture, folder)
} finally {
  rmSync(folder, { recursive: true })
}
