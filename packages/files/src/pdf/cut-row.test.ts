import { expect, test } from 'vitest'
import { goingOn, isCut, type Pair } from './cut-row.ts'
import type { PageCell, TextEnds } from './page-parts.ts'

/** A text that fills its line to the end, as low in its row as any. */
const full: TextEnds = { left: 0, size: 10, unit: 10, low: true }
const cell = (text: string, x0: number, x1: number): PageCell => ({
  text,
  column: 0,
  colspan: 1,
  rowspan: 1,
  area: { x0, x1, y0: 0, y1: 30 },
  ends: full,
})
const pair = (above: string, below: string, x0: number, x1: number): Pair => ({
  cell: cell(below, x0, x1),
  printed: cell(below, x0, x1),
  tag: undefined,
  above: { text: above, row: 3, ends: full, artifact: false, tag: undefined },
})

const closed = { open: false, full: false }
const atFloor = { open: false, full: true }

test('a narrow label that the page end broke, beside a value that had ended', () => {
  expect(isCut([pair('其他需要说', '明的问题', 0, 20), pair('无。', '', 20, 400)], closed, 400, 3)).toBe(true)
})

test('two labels, each whole: a row of its own, without a value', () => {
  expect(isCut([pair('评价结论', '存在问题', 0, 20), pair('达标。', '', 20, 400)], closed, 400, 3)).toBe(false)
})

const row = [
  pair('乡村道路单', '位成本', 0, 40),
  pair('不低于', '95.5%', 40, 80),
  pair('依据上年决算和', '计划测算', 80, 400),
]

test('three texts that the end of a full page broke', () => {
  expect(isCut(row, atFloor, 400, 3)).toBe(true)
  expect(isCut(row, closed, 400, 3)).toBe(false)
})

test('a value below a value: a row of its own', () => {
  expect(isCut([...row.slice(0, 1), pair('≥100册', '≥98%', 40, 80), ...row.slice(2)], atFloor, 400, 3)).toBe(false)
})

test('two texts beside a name that had ended', () => {
  expect(isCut([pair('办证人次', '', 0, 40), ...row.slice(1)], atFloor, 400, 3)).toBe(true)
  expect(isCut(row.slice(1), atFloor, 400, 3)).toBe(false)
})

test('a long text goes on below a full page, between two of its sentences', () => {
  const goals = pair(`${'定期检修堤防和涵闸。'.repeat(6)}`, '汛期派人值守。', 40, 400)
  const ended: Pair = { ...goals, above: { ...goals.above, ends: { ...full, left: 60 } } as Pair['above'] }
  expect(isCut([pair('检修堤防。', '', 0, 40), ended], atFloor, 400, 3)).toBe(true)
  expect(isCut([pair('检修堤防。', '', 0, 40), ended], closed, 400, 3)).toBe(false)
})

test('a label of several rows whose text stands beside a later one, on the next page', () => {
  const beside: Pair = { ...pair('', '保障措施', 0, 20), tag: { table: 0, row: 3, cell: 0, rows: 2 } }
  const own: Pair = { ...pair('组织机构', '管理制度', 20, 40), tag: { table: 0, row: 4, cell: 1, rows: 1 } }
  expect(goingOn([beside, own], 4)).toEqual([beside])
  expect(goingOn([{ ...beside, tag: { table: 0, row: 4, cell: 0, rows: 1 } }, own], 4)).toEqual([])
})
