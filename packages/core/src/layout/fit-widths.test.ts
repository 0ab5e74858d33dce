import { expect, it } from 'vitest'
import { fitWidths } from './fit-widths.ts'
import type { LayoutCell, LayoutRow } from './layout.ts'

const row = (...cells: readonly (string | readonly [text: string, colspan: number])[]): LayoutRow => {
  let column = 1
  return {
    cells: cells.map((cell): LayoutCell => {
      const [text, colspan] = typeof cell === 'string' ? [cell, 1] : cell
      const from = column
      column += colspan
      return { text, column: from, colspan, rowspan: 1, role: 'value', align: 'left', at: [] }
    }),
  }
}
const shareOf = ({ columns }: { readonly columns: readonly number[] }): readonly number[] => {
  const whole = columns.reduce((total, one) => total + one, 0)
  return columns.map((one) => Math.round((42 * one) / whole))
}

it('leaves widths as they were guessed where everything has room', () => {
  const fitted = fitWidths([row('产出指标', '数量指标', '修缮栈桥', '≥3座')], [11, 13, 26, 14], 'portrait')
  expect(shareOf(fitted)).toEqual([7, 9, 17, 9])
  expect(fitted.orientation).toBe('portrait')
})

it('gives a column room for its label and for numbers that no line may part', () => {
  const rows = [row('指标名称', '指标性质', '完成日期'), row('修缮栈桥', '正', '2026-11-30')]
  const [, kind, day] = shareOf(fitWidths(rows, [40, 1, 2], 'portrait'))
  expect(kind).toBeGreaterThanOrEqual(3)
  expect(day).toBeGreaterThanOrEqual(6)
})

it('shares what a cell over several columns lacks among them', () => {
  const rows = [row(['项目资金（万元）', 2], ['', 1]), row('甲', '乙', '丙')]
  const [first = 0, second = 0] = shareOf(fitWidths(rows, [1, 1, 40], 'portrait'))
  expect(first + second).toBeGreaterThanOrEqual(4)
})

it('lays across what upright paper cannot hold', () => {
  const names = Array.from({ length: 14 }, (_, i) => `第${i + 1}季度完成值`)
  const guessed = names.map(() => 7)
  expect(fitWidths([row(...names)], guessed, 'portrait').orientation).toBe('landscape')
})
