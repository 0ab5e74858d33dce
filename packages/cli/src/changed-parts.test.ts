import { expect, test } from 'vitest'
import { changedParts } from './changed-parts.ts'

test('a short text is shown whole', () => {
  expect(changedParts('≤5万', '≤5万元')).toEqual([{ before: '≤5万', after: '≤5万元' }])
  expect(changedParts('', '4.69')).toEqual([{ before: '', after: '4.69' }])
})

test('of a paragraph only what is around the change', () => {
  const before = '全年完成校舍修缮十二处,添置课桌椅一千二百套，并按规定组织竣工验收和资产登记。'
  expect(changedParts(before, before.replace(',', '，'))).toEqual([
    { before: '…成校舍修缮十二处,添置课桌椅一千二…', after: '…成校舍修缮十二处，添置课桌椅一千二…' },
  ])
})

test('changes far from each other are parts of their own, near ones are one', () => {
  const before = '甲,乙,丙。全年完成校舍修缮十二处并添置课桌椅一千二百套;丁'
  const parts = changedParts(before, before.replaceAll(',', '，').replace(';', '；'))
  expect(parts).toEqual([
    { before: '甲,乙,丙。全年完成校舍…', after: '甲，乙，丙。全年完成校舍…' },
    { before: '…课桌椅一千二百套;丁', after: '…课桌椅一千二百套；丁' },
  ])
})

test('a paragraph that became another is shown by its beginning and its end', () => {
  const [part, ...more] = changedParts('甲'.repeat(3000), '乙'.repeat(3000))
  expect(part).toEqual({
    before: `${'甲'.repeat(60)}……${'甲'.repeat(20)}`,
    after: `${'乙'.repeat(60)}……${'乙'.repeat(20)}`,
  })
  expect(more).toEqual([])
})

test('letters of two code units stay whole', () => {
  expect(changedParts('𪚥'.repeat(20), `${'𪚥'.repeat(20)}。`)[0]?.after).toBe(`…${'𪚥'.repeat(8)}。`)
})
