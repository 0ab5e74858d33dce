import type { Learned } from '@jiheng/core/correct'
import { expect, it } from 'vitest'
import { aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'

const learned = (label: string, to: string): Learned => ({
  fingerprint: 'f1',
  anchor: { kind: 'label', label },
  to: ['fields', to],
})

it('gives the corrections of a layout to every other file of it, the newest at each place', async () => {
  const store = await aStore()
  for (const id of ['one', 'two']) await store.addDisclosure(aNewDisclosure(id))
  const { actor: _, ...checked } = aNewDisclosure('one')
  const save = (base: number, corrections: readonly Learned[]) =>
    store.saveRevision({ ...checked, base, kind: 'edit', note: '', corrections, actor: anActor() })
  await save(1, [learned('联系人', '经办人'), learned('传真', '传真')])
  await save(2, [learned('联系人', '联系人')])

  const found = await store.findCorrections(['f1', 'f2'], 'two')
  expect(found.map((one) => one.learned).toSorted((a, b) => (a.to?.[1] ?? '').localeCompare(b.to?.[1] ?? ''))).toEqual(
    [learned('传真', '传真'), learned('联系人', '联系人')].toSorted((a, b) =>
      (a.to?.[1] ?? '').localeCompare(b.to?.[1] ?? ''),
    ),
  )
  expect(found[0]?.from.id).toBe('one')
  expect(await store.findCorrections(['f1'], 'one')).toEqual([])
  expect(await store.findCorrections(['other'], 'two')).toEqual([])
  expect(await store.findCorrections([], 'two')).toEqual([])
})

it('keeps none where the revision was not saved', async () => {
  const store = await aStore()
  for (const id of ['one', 'two']) await store.addDisclosure(aNewDisclosure(id))
  const { actor: _, ...checked } = aNewDisclosure('one')
  const late = { ...checked, base: 7, kind: 'edit' as const, note: '', corrections: [learned('联系人', '联系人')] }
  expect(await store.saveRevision({ ...late, actor: anActor() })).toMatchObject({ kind: 'changed-meanwhile' })
  expect(await store.findCorrections(['f1'], 'two')).toEqual([])
})
