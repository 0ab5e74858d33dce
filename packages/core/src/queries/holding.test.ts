import { describe, expect, it } from 'vitest'
import type { Printed } from '../form/index.ts'
import { holding, holdingWhere } from './holding.ts'

const texts = (...raws: readonly string[]): readonly Printed[] => raws.map((raw) => ({ raw, place: {} }))
const rawsWith = (list: readonly Printed[], pattern: RegExp): readonly string[] =>
  holding(list, pattern).map(({ raw }) => raw)

describe('holding', () => {
  it('names the texts in which the pattern is found, in order and once each', () => {
    const list = texts('3月5日', '养护公路', '6月底前，9月底前', '', '12月')
    expect(rawsWith(list, /\d月/g)).toEqual(['3月5日', '6月底前，9月底前', '12月'])
    expect(rawsWith(list, /公里/g)).toEqual([])
  })

  it('does not lose a text behind one whose match reaches over its end', () => {
    expect(rawsWith(texts('账号', '账号12'), /账号[^3]*/g)).toEqual(['账号', '账号12'])
  })

  it('does not join what stands in two texts', () => {
    expect(rawsWith(texts('3', '月'), /\d\s*月/g)).toEqual([])
  })

  it('gives the same answer again', () => {
    const list = texts('甲', '乙')
    const pattern = /乙/g
    expect([rawsWith(list, pattern), rawsWith(list, pattern)]).toEqual([['乙'], ['乙']])
  })
})

describe('holdingWhere', () => {
  const isTwice = (text: string, at: number) => text[at] === text[at + 1]
  const rawsTwice = (...raws: readonly string[]) => holdingWhere(texts(...raws), isTwice).map(({ raw }) => raw)

  it('names the texts in which something begins, in order and once each', () => {
    expect(rawsTwice('养护护公路路', '公路', '检查查')).toEqual(['养护护公路路', '检查查'])
  })

  it('does not join what stands in two texts', () => {
    expect(rawsTwice('公路', '路灯')).toEqual([])
  })
})
