import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { asDocx } from '../test/harness/as-docx.ts'
import { asXlsx } from '../test/harness/as-xlsx.ts'
import { parseGrid } from '../test/harness/parse-grid.ts'
import type { FormatFigures } from './measure-format.ts'

/** A form with a head and 100 indicators, as a grid file. */
const hundredRows = [
  '项目支出绩效目标表',
  '',
  '| 项目名称 | < | 河道综合整治 | < | < |',
  '| 主管部门 | < | 云溪县水务局 | < | < |',
  '| 年度资金总额（万元） | < | 320.50 | < | < |',
  '| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |',
  ...Array.from({ length: 100 }, (_, i) => {
    const level1 = i === 0 ? '产出指标' : i === 70 ? '效益指标' : '^'
    const level2 = i % 70 === 0 ? (i === 0 ? '数量指标' : '社会效益指标') : '^'
    return `| ${level1} | ${level2} | 整治第${i + 1}段河道长度 | ≥${i + 2}公里 | 0.9 |`
  }),
].join('\n')

const tools: Readonly<Record<string, readonly string[]>> = {
  docx: ['jiheng blocks', 'jiheng whole reading', 'mammoth', 'officeparser'],
  xlsx: ['jiheng blocks', 'jiheng whole reading', 'exceljs', 'officeparser'],
  pdf: ['jiheng blocks', 'jiheng whole reading', 'pdf2json', 'officeparser'],
}

const install = (): void => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  if (existsSync(join(folder, 'node_modules', 'mammoth'))) return
  execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: folder })
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
  install()
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
