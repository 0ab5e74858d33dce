import { describe, expect, it } from 'vitest'
import { aStore, testTime } from '../test/a-store.ts'

const soon = '2031-03-04T06:00:00.000Z'
const later = '2031-04-04T00:00:00.000Z'
const link = { tokenHash: 'link', createdAt: testTime, expiresAt: soon }
const session = (tokenHash: string, createdAt = testTime) => ({ tokenHash, createdAt, expiresAt: later })

describe('a sign-in link', () => {
  it('lets one in, of many who come at once', async () => {
    const store = await aStore()
    await store.addSignInLink(link)
    const tries = ['a', 'b', 'c', 'd'].map((name) => store.exchangeSignInLink('link', session(name)))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('is good until its time is over', async () => {
    const store = await aStore()
    await store.addSignInLink(link)
    expect(await store.exchangeSignInLink('link', session('a', soon))).toBe(false)
    expect(await store.exchangeSignInLink('other', session('a'))).toBe(false)
    expect(await store.findSession('a', testTime)).toBeUndefined()
  })
})

describe('a session', () => {
  it('is found until it ends, and swept away then', async () => {
    const store = await aStore()
    await store.addSignInLink(link)
    await store.exchangeSignInLink('link', session('a'))
    expect(await store.findSession('a', soon)).toEqual({ expiresAt: later })
    expect(await store.findSession('a', later)).toBeUndefined()
    await store.sweepSessions(soon)
    expect(await store.findSession('a', soon)).toBeDefined()
    await store.sweepSessions(later)
    expect(await store.findSession('a', soon)).toBeUndefined()
  })
})
