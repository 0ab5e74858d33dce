import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { basisOf, citationOf, findArticle, findLaw, lawInForce, laws } from './index.ts'

describe('laws', () => {
  it('holds every file of data/, each named after its id', () => {
    const files = readdirSync(new URL('./data/', import.meta.url)).filter((name) => name.endsWith('.json'))
    expect(laws.map((law) => `${law.id}.json`)).toEqual(files.sort())
  })

  it('knows every regulation that the rules of the field rest on', () => {
    const named: readonly (readonly [string, string])[] = [
      ['budget-law-2018', '《中华人民共和国预算法》'],
      ['budget-law-regulation-2020', '国务院令第729号'],
      ['zhongfa-2018-34', '中发〔2018〕34号'],
      ['caiyu-2015-88', '财预〔2015〕88号'],
      ['caiyu-2015-163', '财预〔2015〕163号'],
      ['caiyu-2016-143', '财预〔2016〕143号'],
      ['caiyu-2019-136', '财预〔2019〕136号'],
      ['caiyu-2020-10', '财预〔2020〕10号'],
      ['caiyu-2021-101', '财预〔2021〕101号'],
      ['pipl-2021', '《中华人民共和国个人信息保护法》'],
      ['government-information-2019', '国务院令第711号'],
      ['barrier-free-2023', '《中华人民共和国无障碍环境建设法》'],
      ['gb-t-9704-2012', 'GB/T 9704-2012'],
      ['chuancaiji-2025-10', '川财绩〔2025〕10号'],
      ['guofa-2021-9', '国发〔2021〕9号'],
    ]
    for (const [id, citation] of named) {
      const law = findLaw(id)
      expect(law && citationOf(law), id).toBe(citation)
      expect(findLaw(citation)).toBe(law)
    }
  })

  it('names an article once, and replaces only what it knows', () => {
    for (const law of laws) {
      expect(new Set(law.articles.map((article) => article.id)).size, law.id).toBe(law.articles.length)
      for (const old of law.replaces ?? []) expect(findLaw(old), `${law.id} replaces ${old}`).toBeDefined()
    }
  })

  it('holds nothing of 财预〔2021〕101号 for verified', () => {
    expect(findLaw('caiyu-2021-101')?.articles.filter((article) => article.verified)).toEqual([])
  })
})

describe('lawInForce', () => {
  it.each([
    ['budget-law-regulation-2020', '2020-09-30', false],
    ['budget-law-regulation-2020', '2020-10-01', true],
    ['budget-law-regulation-2020', '2020', true],
    ['budget-law-regulation-2020', '2019', false],
    ['guofa-2006-7', '2020-12-31', true],
    ['guofa-2006-7', '2021-01-01', false],
    ['guofa-2006-7', '2023', false],
    ['guofa-2021-9', '2024', true],
    ['pipl-2021', '2021-10-31', false],
  ])('%s on %s: %s', (id, date, expected) => {
    expect(lawInForce(id, date)).toBe(expected)
  })

  it('tells the caller of an id that is not known', () => {
    expect(() => lawInForce('caiyu-1999-1', '2024')).toThrow('"caiyu-1999-1"')
  })
})

describe('basisOf', () => {
  it.each([
    [
      'a text for the centre, local form',
      { law: 'caiyu-2015-88', article: 'approval' },
      { region: '640100' },
      'by-reference',
    ],
    ['a text for the centre, region unknown', { law: 'caiyu-2015-88' }, {}, 'by-reference'],
    ['a text for the centre, central form', { law: 'caiyu-2015-88' }, { level: 'central' }, 'yes'],
    ['a text on trial binds nobody', { law: 'caiyu-2021-101' }, { level: 'central' }, 'by-reference'],
    ['a text for all', { law: 'caiyu-2020-10' }, { region: '520200' }, 'yes'],
    ['a text for local governments', { law: 'caiyu-2016-143' }, { region: '520200' }, 'yes'],
    ['a text for local governments, central form', { law: 'caiyu-2016-143' }, { level: 'central' }, 'by-reference'],
    ['a province in its own county', { law: 'chuancaiji-2025-10' }, { region: '510182' }, 'yes'],
    ['a province elsewhere', { law: 'chuancaiji-2025-10' }, { region: '520200' }, 'by-reference'],
    ['a province, region unknown', { law: 'chuancaiji-2025-10' }, {}, 'by-reference'],
  ] as const)('%s', (_name, reference, unit, binding) => {
    expect(basisOf({ kind: 'law', verified: true, ...reference }, unit).binding).toBe(binding)
  })

  it('prints the article by its number, and holds it for verified only where both sides are', () => {
    expect(basisOf({ kind: 'law', law: 'budget-law-2018', article: 'art-14', verified: true })).toEqual({
      kind: 'law',
      document: '《中华人民共和国预算法》',
      article: '第十四条',
      binding: 'yes',
      verified: true,
    })
    expect(basisOf({ kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: true }).verified).toBe(false)
    expect(basisOf({ kind: 'law', law: 'caiyu-2020-10', article: '第九十九条', verified: true })).toMatchObject({
      article: '第九十九条',
      verified: false,
    })
    const law = findLaw('budget-law-2018')
    expect(law && findArticle(law, '第十四条')?.id).toBe('art-14')
  })

  it('needs no regulation for arithmetic', () => {
    expect(basisOf({ kind: 'arithmetic', verified: true })).toEqual({ kind: 'arithmetic', verified: true })
  })

  it('tells the rule of a regulation that is not known', () => {
    expect(() => basisOf({ kind: 'law', law: 'caiyu-1999-1', verified: true })).toThrow('law/data/<id>.json')
  })
})

describe('generated.ts', () => {
  it('is what npm run generate writes', () => {
    expect(stale(['law'])).toEqual([])
  })
})
