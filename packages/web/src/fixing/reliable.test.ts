import { expect, test } from 'vitest'
import type { PresentedFinding } from '../api/types.ts'
import { reliableFixes } from './reliable.ts'

const finding = (id: string, at: string, more: Partial<PresentedFinding> = {}): PresentedFinding => ({
  id,
  rule: 'unit-abbreviated',
  severity: 'hint',
  origin: 'document',
  form: 0,
  place: {},
  at,
  title: '',
  message: '',
  basis: [],
  data: {},
  fingerprint: '0'.repeat(14),
  fix: { title: '', edits: [{ at, place: {}, raw: '≤5万元' }] },
  ...more,
})
const ids = (findings: readonly PresentedFinding[], form?: number) => reliableFixes(findings, form).map(({ id }) => id)

test('of several fixes of one cell the first is made; suggestions, doubts and what is set aside are left', () => {
  const { fix: _, ...suggested } = finding('suggested', '/b')
  const setAside = { reason: '另有说明', by: '李某', on: '2025-03-01', year: 2025 }
  expect(
    ids([
      finding('first', '/a'),
      finding('second', '/a'),
      suggested,
      finding('doubt', '/c', { origin: 'reading' }),
      finding('aside', '/d', { setAside }),
      finding('other form', '/e', { form: 1 }),
    ]),
  ).toEqual(['first', 'other form'])
  expect(ids([finding('here', '/a'), finding('there', '/b', { form: 1 })], 1)).toEqual(['there'])
})
