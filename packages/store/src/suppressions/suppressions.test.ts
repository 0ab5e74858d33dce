import type { Suppression } from '@jiheng/core/check/suppress'
import { expect, it } from 'vitest'
import { aFinding, aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

const suppression: Suppression = {
  rule: 'cost-sum-gap',
  sha256: 'a'.repeat(64),
  project: '社区夜校',
  unit: '河湾区文化馆',
  year: 2025,
  at: '/forms/0/funds/0/amount',
  fingerprint: '0123456789abcd',
  reason: '配套资金另文下达',
  by: '李某',
  on: '2025-03-01',
}

it('keeps what was set aside, for its disclosure and for others of its project, until it is taken back', async () => {
  const store = await aStore()
  for (const id of ['one', 'two']) await store.addDisclosure(aNewDisclosure(id))
  await store.addSuppression('one', { id: 's1', suppression }, anActor())
  const kept = [{ id: 's1', suppression }]
  expect(await store.findSuppressions('one', [])).toEqual(kept)
  expect(await store.findSuppressions('two', ['社区夜校'])).toEqual(kept)
  expect(await store.findSuppressions('two', ['', '流动书屋'])).toEqual([])
  expect(await store.listSuppressions()).toEqual(kept)
  expect(await store.dropSuppressions('one', ['s1'], anActor())).toBe(1)
  expect(await store.dropSuppressions('one', ['s1'], anActor())).toBe(0)
  expect(await store.listSuppressions()).toEqual([])
})

it('a finding that is set aside is counted with no severity', async () => {
  const store = await aStore()
  const finding = aFinding('cost-sum-gap', 'error')
  const { reason, by, on, year } = suppression
  await store.addDisclosure(aNewDisclosure('one', {}, [finding, { ...finding, setAside: { reason, by, on, year } }]))
  const page = await store.listDisclosures({ binned: false, sort: 'updated', order: 'desc', limit: 5 })
  expect(page.kind === 'page' && page.items[0]?.counts).toMatchObject({ errors: 1, reading: 0 })
})
