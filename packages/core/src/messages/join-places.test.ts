import { expect, it } from 'vitest'
import { joinPlaces } from './join-places.ts'

it('says places of one form once, with all their lines', () => {
  expect(joinPlaces(['表2 第113行', '表3 第7行', '表2 第120行'], 'zh-CN')).toEqual(['表2 第113、120行', '表3 第7行'])
  expect(joinPlaces(['form 2, line 113', 'form 2, line 120'], 'en')).toEqual(['form 2, line 113, 120'])
})

it('counts lines and rows of the source side by side', () => {
  expect(joinPlaces(['表1 第12行（原文表格1第6行第4列）', '表1 第13行（原文表格1第7行第4列）'], 'zh-CN')).toEqual([
    '表1 第12、13行（原文表格1第6、7行第4列）',
  ])
})

it('says three and more lines that follow each other by the first and the last', () => {
  const lines = [7, 8, 9, 12, 13, 15].map((line) => `表1 第${line}行`)
  expect(joinPlaces(lines, 'zh-CN')).toEqual(['表1 第7–9、12、13、15行'])
})

it('keeps apart what differs in more than lines', () => {
  const places = [
    '表1 第12行（原文表格1第6行第4列）',
    '表1 第12行（原文表格1第6行第5列）',
    '表1',
    '2.txt 表1',
    '3.txt 表1',
  ]
  expect(joinPlaces(places, 'zh-CN')).toEqual(places)
  expect(joinPlaces([], 'en')).toEqual([])
})
