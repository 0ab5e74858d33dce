import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { countFor } from './unit-quantities.ts'

const count = (
  price: readonly [name: string, value: string],
  per: readonly string[],
  ...rows: readonly (readonly [name: string, target: string])[]
) => {
  const [form] = buildDisclosure({
    forms: [
      { rows: [...rows.map(([name, target]) => ['quantity', name, target] as const), ['cost', price[0], price[1]]] },
    ],
  }).forms
  const row = form?.indicators.at(-1)
  const found = form && row && countFor(row, per, form)
  return found && `${found.number.toFixed()}${found.open ? '+' : ''}`
}

describe('countFor', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['same name', count(['送戏下乡', '2万元/场'], ['场'], ['送戏下乡', '=12场次']), '12'],
    [
      'verbs and measure words apart',
      count(['送戏下乡演出成本', '2万元/场'], ['场'], ['组织送戏下乡演出场次', '≥12场']),
      '12+',
    ],
    [
      'two units in one row',
      count(['骨干研修班标准', '400元/人/天'], ['人', '天'], ['骨干研修班', '≥100人、2天']),
      '200+',
    ],
    [
      'two units in two rows',
      count(['骨干研修班标准', '400元/人/天'], ['人', '天'], ['骨干研修班人数', '100人'], ['骨干研修班天数', '2天']),
      '200',
    ],
    ['万 counts', count(['体检', '50元/人次'], ['人次'], ['体检', '1.2万人次']), '12000'],
    ['another unit', count(['研修班', '4万元/期'], ['期'], ['研修班', '≥200人']), undefined],
    ['another thing', count(['图书采购', '30元/册'], ['册'], ['宣传折页', '5000册']), undefined],
    [
      'two that fit as well',
      count(['片区课程', '2万元/场'], ['场'], ['东片区课程', '3场'], ['西片区课程', '4场']),
      undefined,
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})
