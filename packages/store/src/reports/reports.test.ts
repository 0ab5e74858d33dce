import { expect, it } from 'vitest'
import { anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

const asked = { documents: { kind: 'ids', ids: ['one'] }, lang: 'zh-CN' }
const add = (store: Awaited<ReturnType<typeof aStore>>, id: string, at: string, keep = 50) =>
  store.addReport({ id, asked, engine: 'engine-1' }, keep, { ...anActor(), at, actId: `act-${id}` })

it('keeps what was asked, then what was made of it', async () => {
  const store = await aStore()
  await add(store, 'r', '2031-03-01T00:00:00.000Z')
  expect(await store.findReport('r')).toMatchObject({ asked, state: 'making', outcome: {}, body: null })
  expect(await store.unfinishedReports()).toEqual(['r'])

  const body = new Uint8Array([1, 2, 3])
  await store.endReport({ id: 'r', state: 'ready', outcome: { units: 2 }, engine: 'engine-2', body })
  const made = await store.findReport('r')
  expect(made).toMatchObject({ state: 'ready', outcome: { units: 2 }, engine: 'engine-2', person: 'tester' })
  expect(new Uint8Array(made?.body ?? [])).toEqual(body)
  expect(await store.unfinishedReports()).toEqual([])
  expect(await store.findReport('another')).toBeUndefined()
})

it('lists the newest first, and lets the oldest go', async () => {
  const store = await aStore()
  for (const day of [1, 2, 3, 4]) await add(store, `r${day}`, `2031-03-0${day}T00:00:00.000Z`, 3)
  expect((await store.listReports(10)).map(({ id }) => id)).toEqual(['r4', 'r3', 'r2'])
  expect((await store.listReports(1)).map(({ id }) => id)).toEqual(['r4'])
  expect(await store.findReport('r1')).toBeUndefined()
})
