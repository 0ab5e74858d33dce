// Measures one number of documents in a process of its own and prints the figures as JSON: node bench/measure.ts 100
import process from 'node:process'
import { check } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { isScored, profileFor, scoreForm } from '@jiheng/core/score'
import { disclose, writeDocx } from '@jiheng/files'
import { type Copy, copies, layouts } from './copies.ts'

/** Seconds of the processor that each step took for all documents together, in all threads of the process. */
export interface Figures {
  readonly documents: number
  readonly bytes: number
  readonly forms: number
  readonly indicators: number
  readonly findings: number
  readonly read: number
  readonly check: number
  readonly score: number
  readonly docx: number
  /** Resident memory with all documents read, and at its highest. */
  readonly held: number
  readonly highest: number
}

const profile = profileFor({})

const timed = async <T>(work: () => Promise<T> | T): Promise<readonly [result: T, seconds: number]> => {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [result, (user + system) / 1_000_000]
}

const inTurn = async <T, R>(items: readonly T[], work: (item: T) => Promise<R> | R): Promise<readonly R[]> => {
  const results: R[] = []
  for (const item of items) results.push(await work(item))
  return results
}

const scoreAll = (disclosures: readonly Disclosure[]): number =>
  disclosures.flatMap(({ forms }) => forms.flatMap((form, i) => (isScored(form) ? [scoreForm(form, i, profile)] : [])))
    .length

const measure = async (batch: readonly Copy[]): Promise<Figures> => {
  const [disclosures, read] = await timed(() => inTurn(batch, ({ bytes, name }) => disclose(bytes, name)))
  const held = process.memoryUsage.rss()
  const [findings, checked] = await timed(() => check(disclosures, { profile }))
  const [, score] = await timed(() => scoreAll(disclosures))
  const [, docx] = await timed(() => inTurn(disclosures, (each) => writeDocx(layoutDisclosure(each))))
  const forms = disclosures.flatMap((each) => each.forms)
  return {
    documents: batch.length,
    bytes: batch.reduce((sum, { bytes }) => sum + bytes.length, 0),
    forms: forms.length,
    indicators: forms.reduce((sum, { indicators }) => sum + indicators.length, 0),
    findings: findings.flat().length,
    read,
    check: checked,
    score,
    docx,
    held,
    highest: process.resourceUsage().maxRSS * 1024,
  }
}

const added = (a: Figures, b: Figures): Figures => ({
  documents: a.documents + b.documents,
  bytes: a.bytes + b.bytes,
  forms: a.forms + b.forms,
  indicators: a.indicators + b.indicators,
  findings: a.findings + b.findings,
  read: a.read + b.read,
  check: a.check + b.check,
  score: a.score + b.score,
  docx: a.docx + b.docx,
  held: Math.max(a.held, b.held),
  highest: Math.max(a.highest, b.highest),
})

const count = Number(process.argv[2])
/** So many calls of one document that every layout comes up ten times, warmed by as many. */
const single = layouts * 10

for (const copy of copies(single)) await measure([copy])
const runs = count === 1 ? await inTurn(copies(single), (copy) => measure([copy])) : [await measure(copies(count))]
console.log(JSON.stringify(runs.reduce(added)))
