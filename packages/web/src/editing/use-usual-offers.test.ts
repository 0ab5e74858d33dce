import { describe, expect, it } from 'vitest'
import type { IndicatorsView } from '../api/types.ts'
import { usualOffers } from './use-usual-offers.ts'

const item = (name: string, usual: readonly string[], documents: number): IndicatorsView['items'][number] => ({
  name,
  otherNames: [],
  level1: 'satisfaction',
  level2: 'serviceSatisfaction',
  documents,
  years: null,
  targets: usual.map((one) => ({
    usual: one,
    operator: '≥',
    unit: '%',
    count: 1,
    min: 1,
    q1: 1,
    median: 1,
    q3: 1,
    max: 1,
    mad: 0,
  })),
  texts: ['显著提升'],
  weight: null,
})
const items = [item('读者满意度', ['≥90%', '≥95%'], 7), item('学员满意度', ['≥90%'], 3)]

describe('usualOffers', () => {
  it('offers values that hold what is typed, each once, with the most frequent first', () => {
    expect(usualOffers(items, '9', 'target')).toEqual([
      { text: '≥90%', documents: 7 },
      { text: '≥95%', documents: 7 },
    ])
    expect(usualOffers(items, '显著', 'target')).toEqual([{ text: '显著提升', documents: 7 }])
  })

  it('offers a deadline in the year of the form', () => {
    const [first] = items
    const due = [{ ...(first ?? expect.fail('there are items')), targets: [], texts: ['11月底前'] }]
    expect(usualOffers(due, '11', 'target', 2027)).toEqual([{ text: '2027年11月底前', documents: 7 }])
    expect(usualOffers(due, '11', 'target')).toEqual([{ text: '11月底前', documents: 7 }])
  })

  it('offers names', () => {
    expect(usualOffers(items, '学员', 'name')).toEqual([{ text: '学员满意度', documents: 3 }])
  })

  it('never offers what is typed already', () => {
    expect(usualOffers(items, '≥95%', 'target')).toEqual([])
    expect(usualOffers(items, '读者满意度', 'name')).toEqual([])
  })
})
