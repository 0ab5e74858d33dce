import type { LayoutDocument } from '@jiheng/core/layout'
import { type Bounds, createPool, type Pool, type TaskFailure } from '../sandbox/index.ts'
import { NotWritable } from '../write/not-writable.ts'
import type { WriteOptions } from '../write/write-document.ts'
import { type PrintResult, type PrintTask, printPdf } from './print-pdf.ts'

/**
 * Standards that a print can be held to; Typst refuses what does not keep them. PDF/A-2a is the usual one: published forms
 * are also kept, and it asks for all that an archive needs (fonts embedded, every character known, structure, date);
 * PDF/UA-1 asks for the structure and the title alone, and a print that is one of them is the other as well.
 */
export type PdfStandard = 'a-2a' | 'ua-1'

/** A book of hundreds of forms takes some seconds. */
const printBounds: Bounds = { seconds: 60, megabytes: 1_500 }
const noDate = '1980-01-01'

let pool: Pool<PrintTask, PrintResult> | undefined

/**
 * A PDF with the official look (GB/T 9704): tagged, its fonts embedded, header rows repeated and merged labels carried
 * over page breaks, with bookmarks. The same layout and date give the same bytes. It is printed in a process of its own,
 * one document after another, which is started by the first, ends with ours, and is given up when a document takes too
 * long. Where no process may be started, in a bounded one, it is printed in this one.
 *
 * @throws {NotWritable} `writer-missing`, `characters-without-font`, `too-much`, `too-slow`
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.pdf', await writePdf(layoutDisclosure(disclosure), { date: '2026-03-01' }))
 */
export async function writePdf(
  layout: LayoutDocument,
  { date = noDate }: WriteOptions = {},
  { standard = 'a-2a', bounds = printBounds }: { readonly standard?: PdfStandard; readonly bounds?: Bounds } = {},
): Promise<Uint8Array> {
  const task: PrintTask = { kind: 'print', layout, date, standard }
  const result = mayStartProcesses() ? await printApart(task, bounds) : await printPdf(task)
  switch (result.kind) {
    case 'printed':
      return result.bytes
    case 'not-writable':
      throw new NotWritable(result.reason)
    case 'too-slow':
      throw new NotWritable({ code: 'too-slow', seconds: bounds.seconds })
    case 'too-heavy':
      throw new NotWritable({ code: 'too-heavy', megabytes: bounds.megabytes })
    case 'stopped':
      throw new Error('The process that prints was stopped')
    case 'crashed':
      throw new Error(`Printing failed: ${result.why}`)
  }
}

const mayStartProcesses = (): boolean => process.permission?.has('child') ?? true

async function printApart(task: PrintTask, bounds: Bounds): Promise<PrintResult | TaskFailure> {
  // The process does not keep ours alive; a document that is waited for does.
  const waited = setInterval(() => undefined, 60_000)
  try {
    if (bounds !== printBounds) return await printOnce(task, bounds)
    pool ??= newPool(printBounds)
    return await pool.run(task)
  } finally {
    clearInterval(waited)
  }
}

const newPool = (bounds: Bounds) =>
  createPool<PrintTask, PrintResult>({
    worker: new URL('./print-worker.ts', import.meta.url),
    size: 1,
    bounds,
    addons: true,
  })

/** With bounds of its own, in a process of its own. */
async function printOnce(task: PrintTask, bounds: Bounds): Promise<PrintResult | TaskFailure> {
  const own = newPool(bounds)
  try {
    return await own.run(task)
  } finally {
    await own.close()
  }
}
