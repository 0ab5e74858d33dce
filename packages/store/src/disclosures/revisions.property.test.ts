import type { Disclosure } from '@jiheng/core/form'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aDisclosure, aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

type Step =
  | { readonly kind: 'edit'; readonly title: string; readonly behind: number }
  | { readonly kind: 'restore'; readonly back: number; readonly behind: number }
  | { readonly kind: 'bin' }
  | { readonly kind: 'bring-back' }

/** How many revisions behind the newest the worker's copy is: mostly none. */
const behind = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), title: fc.string({ unit: 'grapheme' }), behind }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('restore' as const), back: fc.nat({ max: 6 }), behind }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'bin' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'bring-back' as const }) },
)

it('whatever is edited, brought back or thrown away in whatever order, every revision stays readable as it was', async () => {
  const store = await aStore()
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const id = `d-${run++}`
      const saved: Disclosure[] = [aDisclosure()]
      let binned = false
      await store.addDisclosure(aNewDisclosure(id))

      for (const one of steps) {
        if (one.kind === 'bin') {
          await store.binDisclosure(id, anActor())
          binned = true
          continue
        }
        if (one.kind === 'bring-back') {
          await store.bringBackDisclosure(id, anActor())
          binned = false
          continue
        }
        const base = Math.max(1, saved.length - one.behind)
        const wanted =
          one.kind === 'edit' ? aDisclosure({ title: one.title }) : saved[Math.max(0, saved.length - 1 - one.back)]
        if (!wanted) throw new Error('no such revision')
        const answer = await store.saveRevision({
          ...aNewDisclosure(id),
          disclosure: wanted,
          base,
          kind: one.kind,
          note: '',
          actor: anActor(),
        })
        if (binned) expect(answer).toEqual({ kind: 'in-bin' })
        else if (base !== saved.length) expect(answer).toEqual({ kind: 'changed-meanwhile', latest: saved.length })
        else {
          saved.push(wanted)
          expect(answer).toEqual({ kind: 'saved', number: saved.length })
        }
      }

      const listed = await store.listRevisions(id)
      expect(listed.map((revision) => revision.number)).toEqual(saved.map((_, index) => index + 1).reverse())
      for (const [index, disclosure] of saved.entries())
        expect((await store.findRevision(id, index + 1))?.disclosure).toEqual(disclosure)
    }),
    { numRuns: 100 },
  )
})
