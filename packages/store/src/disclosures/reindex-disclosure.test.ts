import { expect, it } from 'vitest'
import { aFinding, aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

it('what another engine counted is found, counted anew, and no revision comes of it', async () => {
  const store = await aStore()
  await store.addDisclosure(aNewDisclosure('old', {}, [aFinding('unit-missing', 'error')]))
  await store.addDisclosure({ ...aNewDisclosure('new'), engine: 'engine-2' })
  expect(await store.outdatedDisclosures('engine-2', 10)).toEqual(['old'])

  const { disclosure, understood } = aNewDisclosure('old')
  const again = { id: 'old', disclosure, understood, engine: 'engine-2', findings: [aFinding('trivial-count')] }
  expect(await store.reindexDisclosure({ ...again, number: 1 })).toBe(true)
  expect(await store.outdatedDisclosures('engine-2', 10)).toEqual([])
  expect((await store.findSummaries(['old'])).get('old')?.counts).toMatchObject({ errors: 0, warnings: 1 })
  expect(await store.listRevisions('old')).toHaveLength(1)

  const byProfile = { ...again, countedBy: 'engine-2/own' }
  expect(await store.countOutdated('engine-2/own')).toBe(2)
  expect(await store.reindexDisclosure({ ...byProfile, number: 1 })).toBe(true)
  expect(await store.outdatedDisclosures('engine-2/own', 10)).toEqual(['new'])

  await store.saveRevision({ ...again, base: 1, kind: 'edit', note: '', actor: anActor() })
  expect(await store.reindexDisclosure({ ...again, number: 1 })).toBe(false)
})
