import { describe, expect, it } from 'vitest'
import { clauseAfter, clauseBefore } from './clause.ts'

const border = /[，。]/

describe('clauses around an offset', () => {
  it('end at the nearest mark', () => {
    expect(clauseBefore('年内，培训3人，慰问', 5, border)).toBe('培训')
    expect(clauseAfter('年内，培训3人，慰问', 6, border)).toBe('人')
  })

  it('are the whole text where it has no mark', () => {
    expect([clauseBefore('培训3人', 2, border), clauseAfter('培训3人', 3, border)]).toEqual(['培训', '人'])
    expect([clauseBefore('', 0, border), clauseAfter('', 0, border)]).toEqual(['', ''])
  })

  it('end somewhere in a text that has none', () => {
    expect(clauseBefore('培'.repeat(20_000), 20_000, border).length).toBeLessThan(1000)
  })
})
