import { expect, test } from 'vitest'
import type { PresentedFinding } from '../api/types.ts'
import { testLayout } from '../editing/test-layout.ts'
import { groupFindings, positionsOf } from './order-findings.ts'

const finding = (id: string, form: number | null, more: Partial<PresentedFinding> = {}): PresentedFinding => ({
  id,
  rule: 'unit-missing',
  severity: 'warning',
  origin: 'document',
  form,
  place: {},
  title: '',
  message: '',
  basis: [],
  data: {},
  fingerprint: '0'.repeat(14),
  ...more,
})
const all = [
  finding('second form', 1),
  finding('first form', 0),
  finding('damage', 0, { origin: 'reading', severity: 'hint' }),
  finding('publication', null, { severity: 'error' }),
]
const every = new Set(['error', 'warning', 'hint'] as const)
const positions = positionsOf(testLayout)
const ids = (filter: Omit<Parameters<typeof groupFindings>[1], 'positions'>) =>
  groupFindings(all, { ...filter, positions }).map(({ of, findings }) => [of, findings.map(({ id }) => id)])

test('the publication first, then form by form, damage of the text last', () => {
  expect(ids({ severities: every, form: undefined })).toEqual([
    [null, ['publication']],
    [0, ['first form']],
    [1, ['second form']],
    ['reading', ['damage']],
  ])
})

test('one form only', () => expect(ids({ severities: every, form: 1 })).toEqual([[1, ['second form']]]))

test('some severities only', () =>
  expect(ids({ severities: new Set(['error']), form: undefined })).toEqual([[null, ['publication']]]))

test('within a form, in the order of the paper', () => {
  const at = (pointer: string) => finding(pointer, 0, { at: pointer })
  const [group] = groupFindings(
    [at('/forms/0/indicators/2/target'), at('/forms/0/indicators/0/name'), at('/forms/0/title'), finding('whole', 0)],
    { severities: every, form: undefined, positions },
  )
  expect(group?.findings.map(({ id }) => id)).toEqual([
    'whole',
    '/forms/0/title',
    '/forms/0/indicators/0/name',
    '/forms/0/indicators/2/target',
  ])
})
