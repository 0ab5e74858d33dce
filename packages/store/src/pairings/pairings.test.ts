import { describe, expect, it } from 'vitest'
import { aFinding, aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

const [a, b] = [
  { id: 'one', form: 0 },
  { id: 'two', form: 0 },
]

const aPair = async () => {
  const store = await aStore()
  for (const id of ['one', 'two', 'three']) await store.addDisclosure(aNewDisclosure(id))
  return store
}

describe('pairings', () => {
  it('keep the last word on a pair, whichever is named first', async () => {
    const store = await aPair()
    await store.savePairing({ a: b, b: a, verdict: 'confirmed' }, anActor())
    expect(await store.findPairings(['one', 'two'])).toMatchObject([{ a, b, verdict: 'confirmed', person: 'tester' }])
    await store.savePairing({ a, b, verdict: 'refuted' }, anActor())
    expect(await store.findPairings(['two', 'one'])).toMatchObject([{ a, b, verdict: 'refuted' }])
    await store.savePairing({ a, b, verdict: 'open' }, anActor())
    expect(await store.findPairings(['one', 'two'])).toEqual([])
  })

  it('are those among the disclosures that are asked for', async () => {
    const store = await aPair()
    await store.savePairing({ a, b, verdict: 'confirmed' }, anActor())
    expect(await store.findPairings(['one', 'three'])).toEqual([])
    expect(await store.findPairings([])).toEqual([])
  })
})

describe('related disclosures', () => {
  it('have a project or a unit in common; the bin has none', async () => {
    const store = await aPair()
    expect(await store.findRelated('one', 10)).toEqual(['three', 'two'])
    expect(await store.findRelated('one', 1)).toEqual(['three'])
    await store.binDisclosure('three', anActor())
    expect(await store.findRelated('one', 10)).toEqual(['two'])
    expect(await store.findRelated('nothing', 10)).toEqual([])
  })
})

describe('indicators', () => {
  it('are found by words of their names, and by level', async () => {
    const store = await aPair()
    const all = await store.findIndicators({ words: [] })
    expect(all.length).toBeGreaterThan(2)
    const [first] = all
    if (!first) throw new Error('There should be indicators.')
    const found = await store.findIndicators({ words: [first.name.slice(0, 2)], level2: first.level2 })
    expect(found.map(({ name }) => name)).toContain(first.name)
    expect(await store.findIndicators({ words: ['%'] })).toEqual(all)
    expect(await store.findIndicators({ words: ['航天器'] })).toEqual([])
  })

  it('whose value is wrong or was read with a doubt are left out; what is set aside is not', async () => {
    const store = await aPair()
    const count = async () => (await store.findIndicators({ words: ['借阅证'] })).length
    const at = '/forms/0/indicators/0/target'
    const add = (id: string, findings: Parameters<typeof aNewDisclosure>[2]) =>
      store.addDisclosure(aNewDisclosure(id, { indicators: ['办理借阅证'], project: id, unit: id }, findings))
    await add('right', [{ ...aFinding('vague', 'warning'), at }])
    expect(await count()).toBe(1)
    await add('wrong', [{ ...aFinding('value-garbled', 'error'), at }])
    await add('doubted', [{ ...aFinding('value-inferred', 'hint', 'reading'), at }])
    expect(await count()).toBe(1)
    const setAside = { reason: '原表如此', by: '李某', on: '2031-03-01', year: null }
    await add('aside', [{ ...aFinding('value-garbled', 'error'), at, setAside }])
    expect(await count()).toBe(2)
  })
})
