// Writes one form many times with one tool in a process of its own: node bench/measure-writing.ts TOOL [OUT]
import { writeFileSync } from 'node:fs'
import { argv, memoryUsage, pid } from 'node:process'
import type { LayoutDocument } from '@jiheng/core/layout'
import { hundredRowsLayout } from './hundred-rows.ts'
import { treeMemory } from './tree-memory.ts'
import type { Write } from './writers/write.ts'

export interface WritingFigures {
  readonly milliseconds: number
  /** Of the file. */
  readonly size: number
  /** Resident memory at its highest, helpers included, less what the process held before it loaded the tool. */
  readonly bytes: number
}

const ours =
  (format: 'docx' | 'xlsx' | 'pdf' | 'html') =>
  async (layout: LayoutDocument): Promise<Write> => {
    const { writeDocument } = await import('@jiheng/files/write')
    return () => writeDocument(layout, format)
  }

const tools: Readonly<Record<string, (layout: LayoutDocument) => Promise<Write>>> = {
  'jiheng docx': ours('docx'),
  'jiheng xlsx': ours('xlsx'),
  'jiheng pdf': ours('pdf'),
  'jiheng html': ours('html'),
  docx: async (layout) => (await import('./writers/with-docx.ts')).withDocx(layout),
  docxtemplater: async (layout) => (await import('./writers/with-docxtemplater.ts')).withDocxtemplater(layout),
  exceljs: async (layout) => (await import('./writers/with-exceljs.ts')).withExceljs(layout),
  pdfmake: async (layout) => (await import('./writers/with-pdfmake.ts')).withPdfmake(layout),
}

const [tool = '', out] = argv.slice(2)
const begin = tools[tool]
if (!begin) throw new Error(`expected one of ${Object.keys(tools).join(', ')}, found ${tool}`)
const layout = hundredRowsLayout()
const before = memoryUsage.rss()
const write = await begin(layout)
const warm = 20
const runs: number[] = []
let written = new Uint8Array()
for (let i = 0; i < warm + 30; i++) {
  const from = performance.now()
  written = new Uint8Array(await write())
  if (i >= warm) runs.push(performance.now() - from)
}
const milliseconds = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
if (out !== undefined) writeFileSync(out, written)
console.log(JSON.stringify({ milliseconds, size: written.length, bytes: treeMemory(pid) - before }))
process.exit(0)
