// Reads one file many times with one tool in a process of its own: node bench/measure-format.ts TOOL FILE
import { readFileSync } from 'node:fs'
import { argv, memoryUsage, resourceUsage } from 'node:process'

export interface FormatFigures {
  readonly milliseconds: number
  readonly perSecond: number
  /** Resident memory at its highest, less what the process held before its first file. */
  readonly bytes: number
}

type Read = (bytes: Buffer) => Promise<unknown>

const [tool = '', path = ''] = argv.slice(2)

/** Only what a tool needs is loaded: two copies of pdf.js in one process clash. The compared ones have no types here. */
const load = async (name: string): Promise<unknown> => import(name)

const tools: Readonly<Record<string, () => Promise<Read>>> = {
  'jiheng blocks': async () => {
    const { openFile } = await import('@jiheng/files')
    return (bytes) => openFile(bytes, 'x')
  },
  'jiheng whole reading': async () => {
    const { discloseAll } = await import('@jiheng/files')
    return (bytes) => discloseAll(bytes, 'x')
  },
  mammoth: async () => {
    const { default: mammoth } = (await load('mammoth')) as {
      default: { convertToHtml: (of: object) => Promise<unknown> }
    }
    return (buffer) => mammoth.convertToHtml({ buffer })
  },
  officeparser: async () => {
    const { parseOffice } = (await load('officeparser')) as { parseOffice: (bytes: Buffer) => Promise<unknown> }
    return (bytes) => parseOffice(bytes)
  },
  exceljs: async () => {
    const { default: exceljs } = (await load('exceljs')) as {
      default: { Workbook: new () => { xlsx: { load: (bytes: Buffer) => Promise<unknown> } } }
    }
    return (bytes) => new exceljs.Workbook().xlsx.load(bytes)
  },
  pdf2json: async () => {
    const { default: Parser } = (await load('pdf2json')) as {
      default: new () => {
        on: (event: string, done: (what: unknown) => void) => void
        parseBuffer: (bytes: Buffer) => void
      }
    }
    return (bytes) =>
      new Promise((resolve, reject) => {
        const parser = new Parser()
        parser.on('pdfParser_dataReady', resolve)
        parser.on('pdfParser_dataError', reject)
        parser.parseBuffer(bytes)
      })
  },
}

const begin = tools[tool]
if (!begin) throw new Error(`expected one of ${Object.keys(tools).join(', ')}, found ${tool}`)
const bytes = readFileSync(path)
const read = await begin()
const before = memoryUsage.rss()
const warm = 30
const runs: number[] = []
for (let i = 0; i < warm + 50; i++) {
  // A reader may keep or change what it is given.
  const copy = Buffer.from(bytes)
  const from = performance.now()
  await read(copy)
  if (i >= warm) runs.push(performance.now() - from)
}
const milliseconds = runs.toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0
console.log(
  JSON.stringify({ milliseconds, perSecond: 1_000 / milliseconds, bytes: resourceUsage().maxRSS * 1024 - before }),
)
process.exit(0)
