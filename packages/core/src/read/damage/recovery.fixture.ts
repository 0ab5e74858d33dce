import { templates } from '../../template/index.ts'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { type Recovery, recoveryOf } from './compare.fixture.ts'
import type { Operator } from './operators/operator.fixture.ts'
import { randomOf } from './random.fixture.ts'
import { sheetOf, textOf } from './sheet.fixture.ts'
import { type Kinds, variantOf } from './variants.fixture.ts'

export interface Damaged extends Recovery {
  readonly text: string
}

/** Prints the invented form of a seed, damages it, reads it, compares. */
export const damaged = (seed: number, operator: Operator, kinds?: Kinds): Damaged => {
  const truth = variantOf(seed, kinds)
  const sheet = operator.damage(sheetOf(truth), randomOf(seed + 7919))
  const text = textOf(sheet)
  return { text, ...recoveryOf(truth, readBlocks(textBlocks(text), { templates }), sheet.lost) }
}

/** Recovery by operator over many seeds. */
export const recovery = (operator: Operator, seeds: readonly number[], kinds?: Kinds) => {
  const all = seeds.map((seed) => damaged(seed, operator, kinds))
  const sum = (pick: (one: Damaged) => number): number => all.reduce((total, one) => total + pick(one), 0)
  const [rows, heads] = [sum((one) => one.rows), sum((one) => one.heads)]
  return {
    operator: operator.name,
    rows,
    'rows right %': Math.round((10_000 * sum((one) => one.rowsRight)) / rows) / 100,
    'head right %': Math.round((10_000 * sum((one) => one.headsRight)) / heads) / 100,
    wrong: sum((one) => one.wrong),
    'forms whole %': Math.round((10_000 * all.filter(({ faults }) => faults.length === 0).length) / all.length) / 100,
  }
}
