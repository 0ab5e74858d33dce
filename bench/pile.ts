import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Disclosure } from '@jiheng/core/form'
import { readBlocks } from '@jiheng/core/read'
import { templates } from '@jiheng/core/template'
import { mixed, randomOf } from '../test/fuzz/random.ts'
import { asBlocks } from '../test/harness/as-blocks.ts'
import { parseGrid } from '../test/harness/parse-grid.ts'
import { mutations } from '../test/mutations/faults/index.ts'
import { type Bundle, bundles } from '../test/mutations/papers/bundles.ts'
import { planOf } from '../test/mutations/papers/plan.ts'
import { printPaper } from '../test/mutations/printers/print-paper.ts'
import { placeName } from './copies.ts'

/** What a unit files: its target alone, with its self-evaluation, with monitoring, or a form of the whole unit. */
const kinds: readonly Bundle[] = ['year-end', 'monitoring', 'year-end', 'department', 'described']

/** So many plans are read; the pile is made of them, each time of another place. */
const plans = 120

/** The place of a unit's name: 云梯县. */
const placeOf = /^.{2}[县区市]/

/** A document as JSON in two halves of a time: what stands for the place is filled in later. */
interface Mould {
  readonly json: string
  readonly place: string
}

const mouldOf = (disclosure: Disclosure, place: string): Mould => ({ json: JSON.stringify(disclosure), place })

/** Documents as they are read, some clean, some with one of the faults that the project knows how to make. */
const mouldsOf = (plan: number): readonly Mould[] => {
  const random = randomOf(mixed(plan + 1, 5))
  const made = planOf(random)
  const kind = kinds[plan % kinds.length] ?? 'target'
  const papers = bundles[kind](made, random)
  const fitting = mutations.filter(({ on }) => on === kind)
  const fault = plan % 2 === 0 ? undefined : random.pick(fitting)?.inject(papers, random)
  const place = placeOf.exec(made.subject.unit)?.[0] ?? made.subject.unit.slice(0, 3)
  return (fault?.papers ?? papers).map((paper, at) => {
    const text = printPaper({
      ...paper,
      // A goal names its place, so that no two units have the very same text.
      sheets: paper.sheets.map((sheet) => ({ ...sheet, goal: `在${place}范围内${sheet.goal}` })),
    })
    return mouldOf(readBlocks(asBlocks(parseGrid(text), `${kind}-${plan + 1}-${at + 1}.txt`), { templates }), place)
  })
}

/**
 * Writes a file of so many fictional documents, one a line: forms of units of many places, targets and what reports on
 * them, with one form each.
 */
export const writePile = async (path: string, count: number): Promise<void> => {
  const moulds = Array.from({ length: plans }, (_, plan) => mouldsOf(plan))
  const out = createWriteStream(path)
  let written = 0
  for (let round = 0; written < count; round++)
    for (const [plan, papers] of moulds.entries())
      for (const { json, place } of papers) {
        if (written >= count) break
        const own = `${placeName(round * 7 + plan)}${place.at(-1)}`
        const line = json.replaceAll(place, own).replace('"name":"', `"name":"${own}-${round + 1}-`)
        written++
        if (!out.write(`${line}\n`)) await once(out, 'drain')
      }
  out.end()
  await once(out, 'finish')
}
