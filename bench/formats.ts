import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { asDocx } from '../test/harness/as-docx.ts'
import { asXlsx } from '../test/harness/as-xlsx.ts'
import { parseGrid } from '../test/harness/parse-grid.ts'
import { hundredRows } from './hundred-rows.ts'
import { install } from './install.ts'
import type { FormatFigures } from './measure-format.ts'

const tools: Readonly<Record<string, readonly string[]>> = {
  docx: ['jiheng blocks', 'jiheng whole reading', 'mammoth', 'officeparser'],
  xlsx: ['jiheng blocks', 'jiheng whole reading', 'exceljs', 'officeparser'],
  pdf: ['jiheng blocks', 'jiheng whole reading', 'pdf2json', 'officeparser'],
}

const figuresOf = (tool: string, path: string): FormatFigures | undefined => {
  const script = fileURLToPath(new URL('measure-format.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script, tool, path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 300_000,
  })
  const last = stdout.trim().split('\n').at(-1)
  return status === 0 && last ? JSON.parse(last) : undefined
}

const pagesOf = (pdf: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1] ?? 1)

/**
 * The same form of 100 rows read by us and by the tools that others use, in warm processes. Rows of a table: file, tool,
 * milliseconds (median), documents a second, against our Blocks, memory.
 */
export const formatRows = (): readonly (readonly string[])[] => {
  install('mammoth')
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-bench-'))
  try {
    const items = parseGrid(hundredRows)
    writeFileSync(join(folder, 'form.docx'), asDocx(items))
    writeFileSync(join(folder, 'form.xlsx'), asXlsx(items))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'form.docx')])
    const rows: string[][] = []
    for (const [format, of] of Object.entries(tools)) {
      const path = join(folder, `form.${format}`)
      if (!existsSync(path)) {
        rows.push([format, 'not measured: LibreOffice, which prints the PDF, is not here', '', '', '', ''])
        continue
      }
      const ours = figuresOf(of[0] ?? '', path)
      const pages = format === 'pdf' ? pagesOf(path) : 1
      for (const tool of of) {
        const figures = tool === of[0] ? ours : figuresOf(tool, path)
        if (!figures || !ours) rows.push([format, tool, 'failed', '', '', ''])
        else
          rows.push([
            format === 'pdf' ? `pdf, a page of ${pages}` : format,
            tool,
            (figures.milliseconds / pages).toFixed(1),
            figures.perSecond.toFixed(0),
            (figures.milliseconds / ours.milliseconds).toFixed(1),
            (figures.bytes / 2 ** 20).toFixed(0),
          ])
      }
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
