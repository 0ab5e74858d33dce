import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { install } from './install.ts'
import { measureLibreOffice } from './measure-libreoffice.ts'
import type { WritingFigures } from './measure-writing.ts'

interface Tool {
  readonly name: string
  /** What it writes, where that is not the whole form. */
  readonly what: string
}
const whole = 'the whole form'
const tools: Readonly<Record<string, readonly [ours: Tool, ...others: Tool[]]>> = {
  docx: [
    { name: 'jiheng docx', what: whole },
    { name: 'docx', what: 'its table without styles, fonts, widths' },
    { name: 'docxtemplater', what: 'its rows without merged cells, from a template' },
  ],
  xlsx: [
    { name: 'jiheng xlsx', what: whole },
    { name: 'exceljs', what: 'its table, heights not computed' },
  ],
  pdf: [
    { name: 'jiheng pdf', what: `${whole}, tagged, PDF/A-2a` },
    { name: 'pdfmake', what: 'its table, not tagged' },
  ],
  html: [{ name: 'jiheng html', what: whole }],
}

const figuresOf = (tool: string, out: string): WritingFigures | undefined => {
  const script = fileURLToPath(new URL('measure-writing.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, tool, out], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 600_000,
  })
  const last = stdout.trim().split('\n').at(-1)
  return status === 0 && last ? JSON.parse(last) : undefined
}

const pagesOf = (pdf: string): string => {
  try {
    return /Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8', stdio: 'pipe' }))?.[1] ?? ''
  } catch {
    // pdfinfo is not here: the number of pages is left open.
    return ''
  }
}

const rowOf = (
  format: string,
  { name, what }: Tool,
  figures: WritingFigures | undefined,
  ours: WritingFigures | undefined,
  pages: string,
): readonly string[] =>
  figures && ours
    ? [
        format,
        name,
        figures.milliseconds.toFixed(1),
        (1000 / figures.milliseconds).toFixed(0),
        (figures.milliseconds / ours.milliseconds).toFixed(1),
        (figures.bytes / 2 ** 20).toFixed(0),
        figures.size === 0 ? '' : (figures.size / 1024).toFixed(0),
        pages,
        pages === '' ? '' : (figures.milliseconds / Number(pages)).toFixed(1),
        what,
      ]
    : [format, name, 'failed', '', '', '', '', '', '', what]

/**
 * One form of 100 rows written in every format by us and by the tools that others use, in warm processes. Rows of a table:
 * format, tool, milliseconds (median), documents a second, against ours, memory, size, pages, milliseconds a page, what is written.
 */
export const writingRows = async (): Promise<readonly (readonly string[])[]> => {
  install('pdfmake')
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-bench-'))
  try {
    const rows: (readonly string[])[] = []
    for (const [format, [first, ...others]] of Object.entries(tools)) {
      const path = join(folder, `jiheng.${format}`)
      const ours = figuresOf(first.name, path)
      const pages = format === 'pdf' ? pagesOf : () => ''
      rows.push(rowOf(format, first, ours, ours, pages(path)))
      for (const tool of others) {
        const out = join(folder, `${tool.name}.${format}`)
        const figures = figuresOf(tool.name, out)
        rows.push(rowOf(format, tool, figures, ours, pages(out)))
      }
      if (format === 'pdf') rows.push(await libreOffice(folder, ours))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const libreOffice = async (folder: string, ours: WritingFigures | undefined): Promise<readonly string[]> => {
  const docx = join(folder, 'jiheng.docx')
  const tool = { name: 'LibreOffice', what: 'our docx' }
  if (!existsSync(docx) || spawnSync('soffice', ['--version']).status !== 0)
    return ['pdf', 'LibreOffice', 'not here', '', '', '', '', '', '', 'our docx']
  const { start, ...figures } = await measureLibreOffice(docx, join(folder, 'lo'))
  const what = `our docx; ${(start / 1000).toFixed(1)} s for one alone`
  return rowOf('pdf', { ...tool, what }, figures, ours, pagesOf(join(folder, 'lo', '0.pdf')))
}
