import { describe, expect, it } from 'vitest'
import { amountsIn } from './prose-amounts.ts'

describe('amountsIn', () => {
  it.each<[string, readonly string[]]>([
    ['本年安排资金 80 万元，其中设备1,200.50元。', ['80000000', '120050']],
    ['投资1.5亿元', ['15000000000']],
    // Prices, people and thresholds are no sums.
    ['培训标准450元/人/天，人均补助500元，每个站点补助3万元', []],
    ['惠及2万人次，资金80万', []],
    ['支持年产值500万元以上的企业', []],
    ['', []],
  ])('%s', (text, fen) => {
    expect(amountsIn(text).map((amount) => amount.fen.toFixed())).toEqual(fen)
  })

  it('tells where the amount stands and what stands before it in its clause', () => {
    const text = '做好工作，本年下达资金 80 万元。'
    const [amount] = amountsIn(text)
    expect(text.slice(amount?.start, amount?.end)).toBe('80 万元')
    expect(amount?.before).toBe('本年下达资金 ')
  })
})
