import { describe, expect, it } from 'vitest'
import { aFinding, aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore } from '../test/a-store.ts'
import type { ListRequest } from './list-disclosures.ts'

const everything: ListRequest = { binned: false, sort: 'title', order: 'asc', limit: 100 }

const aLibrary = async () => {
  const store = await aStore()
  await store.addDisclosure(
    aNewDisclosure(
      'library',
      {
        title: '甲表',
        unit: '云岭县图书馆',
        project: '青禾书屋开放',
        goal: '办好阅读推广',
        indicators: ['读书会场次', '藏书 更新册数'],
      },
      [aFinding('unit-missing', 'error'), aFinding('trivial-count')],
    ),
  )
  await store.addDisclosure(
    aNewDisclosure(
      'museum',
      {
        title: '乙表',
        unit: '云岭县博物馆',
        project: '石器展 Stone-Age 2031',
        year: 2030,
        template: 'fictional-report@2',
        indicators: ['观众人次'],
      },
      [aFinding('slipped-column', 'error', 'reading')],
    ),
  )
  await store.addDisclosure(
    aNewDisclosure(
      'park',
      { title: '丙表', unit: '沙洲区公园处', project: '湖岸步道', year: 2029, indicators: ['维护里程'] },
      [aFinding('trivial-count', 'hint')],
    ),
  )
  const ids = async (request: Partial<ListRequest>): Promise<readonly string[]> => {
    const page = await store.listDisclosures({ ...everything, ...request })
    return page.kind === 'page' ? page.items.map((one) => one.id) : ['bad-cursor']
  }
  return { store, ids }
}

describe('listDisclosures finds', () => {
  it.each<[string, Partial<ListRequest>, readonly string[]]>([
    ['all', {}, ['park', 'museum', 'library']],
    ['two characters of a unit', { q: '云岭' }, ['museum', 'library']],
    ['one character', { q: '馆' }, ['museum', 'library']],
    ['two characters inside a word', { q: '书屋' }, ['library']],
    ['an indicator', { q: '观众人次' }, ['museum']],
    ['across a gap in the source', { q: '藏书更新' }, ['library']],
    ['a goal', { q: '阅读推广' }, ['library']],
    ['words together', { q: '云岭 读书' }, ['library']],
    ['Latin letters in any case and width', { q: 'ＳＴＯＮＥ' }, ['museum']],
    ['the beginning of a number', { q: '203' }, ['museum']],
    ['nothing that is not there', { q: '云馆' }, []],
    ['nothing for marks alone', { q: '"*) OR (' }, []],
    ['a unit, not a project of the same word', { unit: '公园' }, ['park']],
    ['no unit by a project', { unit: '步道' }, []],
    ['a project', { project: '步道' }, ['park']],
    ['a year', { year: 2030 }, ['museum']],
    ['a template in every version', { template: 'fictional-target' }, ['park', 'library']],
    ['a template in one version', { template: 'fictional-target@1' }, ['park', 'library']],
    ['no template by a part of its id', { template: 'fictional' }, []],
    ['a phase', { phase: 'target' }, ['park', 'museum', 'library']],
    ['errors of documents, not of readings', { severity: 'error' }, ['library']],
    ['documents without findings', { severity: 'none' }, ['museum']],
    ['a rule', { rule: 'trivial-count' }, ['park', 'library']],
    ['filters together', { rule: 'trivial-count', severity: 'error', q: '云岭' }, ['library']],
    ['by number of findings', { sort: 'findings', order: 'desc' }, ['library', 'park', 'museum']],
  ])('%s', async (_, request, expected) => {
    const { ids } = await aLibrary()
    expect(await ids(request)).toEqual(expected)
  })
})

describe('listDisclosures pages', () => {
  it.each(['updated', 'title', 'unit', 'year', 'errors', 'findings'] as const)(
    'by %s, without gap or repeat',
    async (sort) => {
      const store = await aStore()
      for (let index = 0; index < 25; index++)
        await store.addDisclosure(
          aNewDisclosure(`d-${String(index).padStart(2, '0')}`, { title: `表${index % 3}`, year: 2030 + (index % 2) }, [
            ...(index % 4 === 0 ? [aFinding('unit-missing', 'error')] : []),
          ]),
        )
      for (const order of ['asc', 'desc'] as const) {
        const seen: string[] = []
        let cursor: string | null = null
        do {
          const page = await store.listDisclosures({
            ...everything,
            sort,
            order,
            limit: 10,
            ...(cursor ? { cursor } : {}),
          })
          if (page.kind !== 'page') throw new Error(page.kind)
          expect(page.total).toBe(25)
          seen.push(...page.items.map((one) => one.id))
          cursor = page.next
        } while (cursor !== null && seen.length < 100)
        expect(seen).toHaveLength(25)
        expect(new Set(seen).size).toBe(25)
      }
    },
  )

  it('answers a cursor that is none', async () => {
    const { store } = await aLibrary()
    for (const cursor of ['x', 'bnVsbA', 'W10'])
      expect(await store.listDisclosures({ ...everything, cursor })).toEqual({ kind: 'bad-cursor' })
  })

  it('shows what the row says', async () => {
    const { store } = await aLibrary()
    const page = await store.listDisclosures({ ...everything, q: '图书馆' })
    expect(page).toMatchObject({
      total: 1,
      next: null,
      items: [
        {
          id: 'library',
          title: '甲表',
          unit: '云岭县图书馆',
          year: 2031,
          latest: 1,
          binned: false,
          projects: ['青禾书屋开放'],
          phases: ['target'],
          templates: ['fictional-target@1'],
          counts: { forms: 1, indicators: 2, errors: 1, warnings: 1, hints: 0, reading: 0, understood: 100 },
        },
      ],
    })
  })
})

describe('after a change', () => {
  it('old words find nothing any more, new ones do', async () => {
    const { store, ids } = await aLibrary()
    const { disclosure, ...rest } = aNewDisclosure('library', {
      title: '甲表',
      project: '夜读计划',
      unit: '云岭县图书馆',
    })
    await store.saveRevision({ ...rest, disclosure, id: 'library', base: 1, kind: 'edit', note: '', actor: anActor() })
    expect(await ids({ q: '青禾' })).toEqual([])
    expect(await ids({ q: '夜读' })).toEqual(['library'])
    expect(await ids({ rule: 'unit-missing' })).toEqual([])
  })

  it('the bin holds what was thrown away, until it is brought back', async () => {
    const { store, ids } = await aLibrary()
    expect(await store.binDisclosure('park', anActor())).toBe(true)
    expect(await store.binDisclosure('park', anActor())).toBe(true)
    expect(await store.binDisclosure('nothing', anActor())).toBe(false)
    expect(await ids({})).toEqual(['museum', 'library'])
    expect(await ids({ binned: true })).toEqual(['park'])
    await store.bringBackDisclosure('park', anActor())
    expect(await ids({ q: '步道' })).toEqual(['park'])
  })
})

describe('countFacets', () => {
  it('counts documents, without the bin', async () => {
    const { store } = await aLibrary()
    await store.binDisclosure('museum', anActor())
    expect(await store.countFacets()).toEqual({
      units: [
        { value: '云岭县图书馆', count: 1 },
        { value: '沙洲区公园处', count: 1 },
      ],
      years: [
        { value: '2029', count: 1 },
        { value: '2031', count: 1 },
      ],
      templates: [{ value: 'fictional-target', count: 2 }],
      phases: [{ value: 'target', count: 2 }],
      rules: [
        { value: 'trivial-count', count: 2 },
        { value: 'unit-missing', count: 1 },
      ],
    })
  })
})
