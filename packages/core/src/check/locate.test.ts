import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { locate } from './locate.ts'

const disclosure = buildDisclosure({
  narrative: [{ heading: '总体目标', text: '修缮校舍' }],
  forms: [
    { goal: '修缮校舍', rows: [['quantity', '修缮教室', '≥12间']] },
    { fields: { 项目名称: '校车' }, funds: { 年度资金总额: '8' }, emptyLevels: ['economicBenefit'] },
  ],
})

describe('locate', () => {
  const found = locate(disclosure)

  it.each([
    ['/title', disclosure.title, null],
    ['/narrative/0/text', disclosure.narrative[0]?.text, null],
    ['/forms/0/goal', disclosure.forms[0]?.goal, 0],
    ['/forms/0/indicators/0/target', disclosure.forms[0]?.indicators[0]?.target, 0],
    ['/forms/1/fields/0/value', disclosure.forms[1]?.fields[0]?.value, 1],
    ['/forms/1/funds/0/amount', disclosure.forms[1]?.funds[0]?.amount, 1],
    ['/forms/1/emptyLevels/0/level2', disclosure.forms[1]?.emptyLevels[0]?.level2, 1],
  ])('finds %s by identity', (at, printed, form) => {
    expect(printed).toBeDefined()
    expect(printed && found.get(printed)).toMatchObject({ at, form, place: printed?.place })
  })

  it('gives what no source prints the place of what is around it', () => {
    const [first] = disclosure.forms
    if (!first) throw new Error('no form')
    const year = { raw: '', value: 2025, place: {}, inferred: true } as const
    const blank = { ...disclosure, forms: [{ ...first, year }] }
    expect(locate(blank).get(year)).toMatchObject({ at: '/forms/0/year', place: first.place })
  })

  it('gives a header cell the pointer of its field, also where the typed cell is a copy', () => {
    const copy = structuredClone(disclosure)
    const name = copy.forms[1]?.project?.name
    expect(name?.raw).toBe('校车')
    expect(name && locate(copy).get(name)?.at).toBe('/forms/1/fields/0/value')
    expect(locate(disclosure).size).toBeLessThanOrEqual(locate(copy).size)
  })

  it('does not look into findings and synthesised templates', () => {
    expect([...found.values()].filter(({ at }) => /findings|ownTemplate|source/.test(at))).toEqual([])
  })
})
