// npm run bench: how many documents a second are read, checked, scored and written, in calls of 1, 100 and 1 000.
// npm run bench -- formats: a form of 100 rows read from each format, beside the tools that others use.
// npm run bench -- writing: a form of 100 rows written in each format, beside the tools that others use.
// npm run bench -- batch [--count 100000] [--workers 2]: a pile of forms that were read before, checked in one call.
// npm run bench -- rules: which rules take longest, and which take longer a document the more documents there are.
// npm run bench -- checking: what all rules cost on one form, by its kind and size, and what one edit in the page costs.
import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { formatRows } from './formats.ts'
import type { Figures } from './measure.ts'
import type { CheckingFigures } from './measure-checking.ts'
import type { EditingFigures } from './measure-editing.ts'
import { measurePile } from './measure-pile.ts'
import type { RuleFigures } from './measure-rules.ts'
import { writingRows } from './writing.ts'

const counts = [1, 100, 1000]

const figuresOf = <T>(script: string, count = 0): T => {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [path, String(count)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${script} ${count} ended with ${status}`)
  return JSON.parse(stdout)
}

/** @param words Columns of words, which stand to the left; numbers stand to the right. */
const columns = (rows: readonly (readonly string[])[], words: readonly number[] = [0]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (words.includes(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

const fixed = (number: number, digits = 0): string => number.toFixed(digits)
const mebibytes = (bytes: number): string => fixed(bytes / 2 ** 20)

/** Above this, the time for a document grows with their number: measurements of one machine differ by half as much. */
const growing = 1.5
/** What takes less for a document, in milliseconds, cannot be told from what surrounds it. */
const measurable = 0.1

const ratio = (few: number, many: number): string => {
  if (many < measurable) return ''
  const grown = many / Math.max(few, measurable / growing)
  return grown > growing ? `${fixed(grown, 1)} GROWS` : fixed(grown, 1)
}

const machine = (): string => {
  const [load] = loadavg()
  return [
    `cpu     ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, load ${fixed(load ?? 0, 1)} (what runs beside it makes the figures worse)`,
    `memory  ${fixed(totalmem() / 2 ** 30)} GiB`,
    `node    ${process.version} ${process.platform} ${process.arch}`,
  ].join('\n')
}

const perDocument = (figures: Figures): number =>
  ((figures.read + figures.check + figures.score + figures.docx) / figures.documents) * 1000

const all = (): void => {
  const figures = counts.map((count) => figuresOf<Figures>('./measure.ts', count))
  const [, some] = figures
  const rows = figures.map((each, i) => [
    `${counts[i]}`,
    ...[each.read, each.check, each.score, each.docx].map((seconds) => fixed(each.documents / seconds)),
    fixed(perDocument(each), 1),
    some && each.documents > some.documents ? ratio(perDocument(some), perDocument(each)) : '',
    fixed(each.forms / each.documents, 1),
    fixed(each.indicators / each.documents, 1),
    fixed(each.findings / each.documents, 1),
    mebibytes(each.held),
    mebibytes(each.highest),
  ])
  const head = ['documents', 'read/s', 'check/s', 'score/s', 'docx/s', 'ms each', 'growth', 'forms', 'rows', 'findings']
  console.log(columns([[...head, 'MiB held', 'MiB most'], ...rows]))
  console.log(
    `\ndocuments: of one call; read/s …: documents a second of one core; ms each: all four steps of one document; growth: that, against\n${counts[1]} documents; forms, rows, findings: of one document; MiB: resident, with all documents read and at most.`,
  )
}

const rules = (): void => {
  const [few, many] = [100, 1000].map((count) => figuresOf<RuleFigures>('./measure-rules.ts', count))
  if (!few || !many) return
  const each = (figures: RuleFigures, rule: string) => ((figures.rules[rule] ?? 0) / figures.documents) * 1000
  const rows = Object.keys(many.rules)
    .toSorted((a, b) => each(many, b) - each(many, a))
    .map((rule) => [
      rule,
      fixed(each(few, rule), 3),
      fixed(each(many, rule), 3),
      ratio(each(few, rule), each(many, rule)),
    ])
  console.log(columns([['rule', `ms each of ${few.documents}`, `of ${many.documents}`, 'growth'], ...rows]))
}

const checking = (): void => {
  const head = ['form', 'rows', 'ms again', 'ms others', 'ms guarded', 'ms together']
  const rows = figuresOf<readonly CheckingFigures[]>('./measure-checking.ts').map((each) => [
    each.kind,
    `${each.rows}`,
    ...[each.again, each.others, each.guarded, each.together].map((ms) => fixed(ms, 2)),
  ])
  console.log(columns([head, ...rows]))
  console.log(
    '\nms: for all rules on one form, medians in a warm process. again: the same form, as while somebody edits it; others: forms\nthat were never seen; guarded: under the guard of server and command line; together: a form of many in one call.\n',
  )
  const edits = figuresOf<readonly EditingFigures[]>('./measure-editing.ts').map((each) => [
    each.what,
    `${each.forms}`,
    `${each.rows}`,
    fixed(each.answer, 1),
    fixed(each.finish, 1),
  ])
  console.log(columns([['edited in the page', 'forms', 'rows', 'ms answer', 'ms whole'], ...edits]))
  console.log(
    '\nanswer: what the page shows after one edit (changed, read, checked, drawn, said); whole: every form checked, after a pause.',
  )
}

console.log(`${machine()}\n`)
const formats = (): void => {
  console.log(columns([['file', 'tool', 'ms', 'documents/s', 'times ours', 'MiB'], ...formatRows()]))
  console.log(
    '\nms: median in a warm process; documents/s: whole documents; MiB: resident at most, above what was there before.',
  )
}

const writing = async (): Promise<void> => {
  const head = [
    'format',
    'tool',
    'ms',
    'documents/s',
    'times ours',
    'MiB',
    'KiB',
    'pages',
    'ms a page',
    'what is written',
  ]
  console.log(columns([head, ...(await writingRows())], [0, 1, 9]))
  console.log(
    '\nA form of 100 indicators, the same for all. ms: median in a warm process; MiB: resident at most, helpers included, above\nwhat was there before; KiB: the file. LibreOffice: what one document more costs in one call.',
  )
}

/** The number behind an option of the call. */
const numberOf = (option: string, otherwise: number): number => {
  const at = process.argv.indexOf(option)
  const number = at < 0 ? otherwise : Number(process.argv[at + 1])
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} wants a whole number from 1 on`)
  return number
}

const batch = async (): Promise<void> => {
  const most = numberOf('--count', 4000)
  const workers = numberOf('--workers', availableParallelism())
  const head = ['documents', 'MiB', 'threads', 'seconds', 'of processors', 'documents/s', 'ms of a processor each']
  const rows: string[][] = []
  for (const count of [Math.ceil(most / 4), Math.ceil(most / 2), most]) {
    const figures = await measurePile(count, workers)
    rows.push([
      `${figures.documents}`,
      mebibytes(figures.bytes),
      `${workers}`,
      fixed(figures.seconds, 1),
      fixed(figures.processor, 1),
      fixed(figures.documents / figures.seconds),
      fixed((figures.processor / figures.documents) * 1000, 2),
      figures.resident.map(mebibytes).join(' '),
    ])
  }
  console.log(columns([[...head, 'MiB by quarter'], ...rows]))
  console.log(
    '\nOne form a document, of places and years of their own, half of them with a fault; a quarter, half and all of the pile.\nMiB by quarter: resident at most in each quarter of the time, all threads together: flat is the same from row to row.',
  )
}

if (process.argv[2] === 'batch') await batch()
else if (process.argv[2] === 'rules') rules()
else if (process.argv[2] === 'checking') checking()
else if (process.argv[2] === 'writing') await writing()
else if (process.argv[2] === 'formats') formats()
else all()
