import { sqlite } from '../../dialect/sqlite/index.ts'
import { openStore } from '../../open-store.ts'
import { aNewDisclosure, anActor } from '../a-disclosure.ts'
import { testRegion, testTime } from '../a-store-constants.ts'

/** Writes disclosures and revisions until it is killed, and says after each what is now on the disk. */
const file = process.argv[2] ?? ''
const run = process.argv[3] ?? ''
const opened = await openStore({ dialect: sqlite(file), region: testRegion, now: testTime })
if (opened.kind !== 'open') throw new Error(opened.kind)

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `指标${index}`)
const actor = (act: string) => ({ ...anActor(), actId: act })

for (let index = 0; ; index++) {
  const id = `${run}-${index}`
  await opened.store.addDisclosure({ ...aNewDisclosure(id, { indicators: names(60) }), actor: actor(`${id}-1`) })
  process.stdout.write(`${id} 1\n`)
  const next = aNewDisclosure(id, { indicators: names(80) })
  await opened.store.saveRevision({ ...next, base: 1, kind: 'edit', note: '', actor: actor(`${id}-2`) })
  process.stdout.write(`${id} 2\n`)
}
