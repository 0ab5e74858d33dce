/**
 * The long version of damage.test.ts, by hand:
 *   node packages/core/src/read/damage/measure.fixture.ts [seeds] [operator] [--faults] [--wide]
 */
import { operators } from './operators/index.fixture.ts'
import { damaged, recovery } from './recovery.fixture.ts'
import { usualKinds, wideKinds } from './variants.fixture.ts'

const [count = '100', name = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const seeds = Array.from({ length: Number(count) }, (_, i) => i)
const kinds = process.argv.includes('--wide') ? wideKinds : usualKinds
const chosen = operators.filter((operator) => name === '' || operator.name === name)
if (process.argv.includes('--faults')) {
  for (const operator of chosen)
    for (const seed of seeds)
      for (const fault of damaged(seed, operator, kinds).faults) console.log(`${operator.name} ${seed}: ${fault}`)
} else console.table(chosen.map((operator) => recovery(operator, seeds, kinds)))
