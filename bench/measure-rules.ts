// Measures every rule alone on one number of documents and prints the figures as JSON: node bench/measure-rules.ts 100
import process from 'node:process'
import { rules } from '@jiheng/core/check'
import { compared, comparisonsOf, digestOf } from '@jiheng/core/reconcile'
import { profileFor } from '@jiheng/core/score'
import { templateOf } from '@jiheng/core/template'
import { disclose } from '@jiheng/files'
import { holdAgainst } from '../packages/core/src/check/against.ts'
// Below the engine: what it does around every rule would hide what one of them costs.
import { placesOf } from '../packages/core/src/check/locate.ts'
import { type Lookups, prepare, runRule } from '../packages/core/src/check/run-rule.ts'
import { copies } from './copies.ts'

export interface RuleFigures {
  readonly documents: number
  /** Seconds for all documents together, by rule. */
  readonly rules: Readonly<Record<string, number>>
}

const count = Number(process.argv[2])
const profile = profileFor({})
const lookups: Lookups = { profileOf: () => profile, templateOf }
const disclosures = await Promise.all(copies(count).map(({ bytes, name }) => disclose(bytes, name)))
const comparisons = comparisonsOf(
  disclosures.map((each) => digestOf(each)),
  new Set(compared),
)
const batch = disclosures.map((disclosure, document) => {
  const comparison = comparisons.get(document)
  const held =
    comparison &&
    holdAgainst(disclosure, { comparison, document, partner: (number) => disclosures[number] }, templateOf)
  return prepare({ disclosure, places: placesOf(disclosure) }, lookups, held)
})

/** The quickest of several runs: whatever disturbs a measurement makes it longer. */
const quickest = (work: () => void): number => {
  const runs: number[] = []
  while (runs.length < 3 || (runs.length < 30 && runs.reduce((a, b) => a + b) < 0.2)) {
    const start = performance.now()
    work()
    runs.push((performance.now() - start) / 1000)
  }
  return Math.min(...runs)
}

const timed = rules.map((rule) => {
  const work = () => {
    for (const each of batch) runRule(rule, each)
  }
  return [rule.id, quickest(work)] as const
})
const figures: RuleFigures = { documents: count, rules: Object.fromEntries(timed) }
console.log(JSON.stringify(figures))
