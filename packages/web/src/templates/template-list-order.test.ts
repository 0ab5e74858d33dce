import { expect, test } from 'vitest'
import type { TemplateSummary } from '../api/types.ts'
import { beginnable, grouped, isMeant, refOf } from './template-list-order.ts'

const one = (id: string, more: Partial<TemplateSummary> = {}): TemplateSummary => ({
  id,
  version: '1',
  name: id,
  region: null,
  kind: 'table',
  phase: 'target',
  subject: 'project',
  validFrom: null,
  validTo: null,
  source: 'system',
  state: 'in-use',
  document: null,
  verified: null,
  createdAt: null,
  reopens: false,
  ...more,
})

const items = [
  one('mine', { version: '3', source: 'own', state: 'retired' }),
  one('mine', { version: '2', source: 'own' }),
  one('mine', { version: '1', source: 'own' }),
  one('review', { phase: 'review' }),
  one('north', { region: '640000', name: '北方目标表' }),
  one('country'),
]
const refs = (all: readonly TemplateSummary[]) => all.map(refOf)

test('templates stand by phase in the order of the year, the own ones first', () => {
  expect(grouped(items, '').map(([phase, all]) => [phase, refs(all)])).toEqual([
    ['target', ['mine@3', 'mine@2', 'mine@1', 'country@1', 'north@1']],
    ['review', ['review@1']],
  ])
})

test.each([
  ['北方', ['north@1']],
  ['640000', ['north@1']],
  ['MINE 2', ['mine@2']],
  ['nothing of that', []],
])('a search for %s', (search, found) => {
  expect(grouped(items, search).flatMap(([, all]) => refs(all))).toEqual(found)
})

test('a form is begun with the newest version in use', () => {
  expect(refs(beginnable(items))).toEqual(['mine@2', 'review@1', 'north@1', 'country@1'])
})

test('an address names a version, or any', () => {
  expect(items.filter((item) => isMeant(item, 'mine@2')).length).toBe(1)
  expect(items.filter((item) => isMeant(item, 'mine')).length).toBe(3)
  expect(items.filter((item) => isMeant(item, undefined))).toEqual([])
})
