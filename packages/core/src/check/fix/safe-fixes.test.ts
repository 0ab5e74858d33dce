import { expect, test } from 'vitest'
import { buildDisclosure } from '../../form/build.ts'
import type { Disclosure } from '../../form/index.ts'
import { national } from '../../score/index.ts'
import { check } from '../check.ts'
import { changedCells } from './changed-cells.ts'
import { fixSafely } from './safe-fixes.ts'

const recheck = (all: readonly Disclosure[]) => check(all, { profile: national })

const faulty = buildDisclosure({
  forms: [
    {
      fields: { 项目名称: '河道清淤' },
      funds: { 年度资金总额: '30' },
      goal: '按照水财（2025）12号清理河道。',
      rows: [
        ['quantity', '清淤河段', '≥3 段'],
        ['cost', '清淤费用', '≤20万'],
        ['cost', '护岸费用', '≤10万'],
      ],
    },
  ],
})

test('safe fixes are made, each told, and nothing else is changed', () => {
  const [fixed] = fixSafely([faulty], recheck)
  expect(new Set(fixed?.made.map(({ rule }) => rule))).toEqual(new Set(['docno-bracket', 'unit-abbreviated']))
  expect(changedCells(faulty, fixed?.disclosure ?? faulty).map(({ before, after }) => [before, after])).toEqual([
    ['按照水财（2025）12号清理河道。', '按照水财〔2025〕12号清理河道。'],
    ['≤20万', '≤20万元'],
    ['≤10万', '≤10万元'],
  ])
  expect(fixed?.findings.filter(({ fix }) => fix)).toEqual([])
})

test('a document without safe fixes stays the same', () => {
  const clean = buildDisclosure({ forms: [{ fields: { 项目名称: '河道清淤' }, goal: '清理河道3段。' }] })
  const [fixed] = fixSafely([clean], recheck)
  expect(fixed?.disclosure).toBe(clean)
  expect(fixed?.made).toEqual([])
})
