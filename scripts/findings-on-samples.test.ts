import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOn, judgedIn, pages, samples, totals, without, withTotals } from './findings-on-samples.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const judged = judgedIn(read(pages[0].path))

describe('the table of findings on the samples', () => {
  const there = existsSync(samples)
  it.skipIf(!there)(
    there
      ? 'has a verdict for every finding, and no other'
      : 'is compared with the findings only where the samples stand beside the project (../shared/seeds)',
    { timeout: 120_000 },
    () => {
      const found = findingsOn(samples)
      expect(without(found, judged)).toEqual([])
      expect(without(judged, found)).toEqual([])
    },
  )

  it.each(pages)('adds up: $lang', ({ path, lang }) => {
    expect(read(path)).toBe(withTotals(read(path), judged, lang))
    expect(read(path)).toContain(totals(judged, lang))
  })

  it('holds at most two false findings of a hundred', () => {
    expect(judged.length).toBeGreaterThan(0)
    expect(judged.filter(({ verdict }) => verdict === 'false').length).toBeLessThanOrEqual(0.02 * judged.length)
  })

  it('says why where a finding is not simply true', () => {
    expect(judged.filter(({ verdict, remark }) => verdict !== 'true' && remark === '')).toEqual([])
  })
})

describe('without', () => {
  const line = (place: string, rule = 'markup-leak') => ({ place, rule, severity: 'error' })
  it.each([
    ['the same', [line('003:73')], [line('003:73')], []],
    ['twice and once', [line('003:73'), line('003:73')], [line('003:73')], ['003:73 markup-leak error']],
    ['another rule', [line('003:73')], [line('003:73', 'tense-wrong')], ['003:73 markup-leak error']],
  ])('%s', (_, lines, others, left) => {
    expect(without(lines, others)).toEqual(left)
  })
})
