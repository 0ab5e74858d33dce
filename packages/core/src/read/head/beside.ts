import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import type { HeadRow } from './room.ts'

/** "二、项目资金情况（万元）" in a row of its own: a heading within the form. */
export const isHeading = (tokens: readonly Token[], { filled, cells, ruled }: Strip): boolean => {
  const [only] = filled
  if (!only || filled.length > 1 || tokens.length > 1 || only.text.length > 24) return false
  if (ruled ? cells.length > 1 : cells.some(({ text, column }) => text === '' && column < only.column)) return false
  return /^\s*[（(]?[一二三四五六七八九十]+[、）)].*(信息|情况|目标|指标|概况|资金|内容|安排|管理|措施|结果|评价|效益|意见|依据)([（(].{1,8}[）)])?$/.test(
    only.text,
  )
}

/** Whether a cell of the row stands right behind another, with no blank between them. */
export const isNext = (label: Cell, next: Cell, strip: Strip): boolean => {
  const at = (cell: Cell): number => strip.cells.findLastIndex(({ column }) => column <= cell.column)
  return at(label) === at(next) || at(next) === at(label) + 1
}

export const isBeside = (label: Cell, next: Cell, strip: Strip): boolean =>
  label.text.length <= 16 && /^[\p{Script=Han}\s（）()、/]+$/u.test(label.text) && isNext(label, next, strip)

/**
 * "项目立项情况 | 立项依据 | …": a label that no list knows, beside labels of which no list knows either. In a ruled grid it
 * covers further rows; in a text the row below begins with the blank that its merged cell left.
 */
export const isSideOf = (tokens: readonly Token[], strip: Strip, below: HeadRow['below']): boolean => {
  const [side, label, value, ...more] = tokens
  if (!side || !label || !value || more.length > 0 || side.role || label.role || value.role) return false
  if (side.cell.text.length > 16 || label.cell.text.length > 20 || isMoneyText(label.cell.text)) return false
  if (strip.ruled) return side.cell.rowspan > 1 && label.cell.rowspan < side.cell.rowspan
  return below !== undefined && below.strip.cells[0]?.text === '' && below.tokens.length === 2
}

/** Two parts of one cell. */
export const isGlued = (a: Cell, b: Cell): boolean =>
  a.place.start !== undefined &&
  b.place.start !== undefined &&
  a.place.column === b.place.column &&
  a.place.line === b.place.line

/** "2、资金结构" in front of "（1）基本支出": a group and the first of its lines. */
export const isNumbered = (a: Cell, b: Cell): boolean =>
  /^\s*[一二三四五六七八九十\d]+[、.．]/.test(a.text) && /^\s*[（(]/.test(b.text)

/** "资金安排（万元）" in front of money lines, also where a merged cell left blanks behind it. */
export const isOverMoney = ({ text }: Cell, { role }: Token): boolean =>
  (role === 'money' || role === 'money-column' || role === 'money-group') &&
  text.length <= 20 &&
  /(资金|预算|经费|投入|支出|收入|金额|情况|构成|来源)(安排|规模|执行|申请|需求|总体)?(情况|构成)?(\(.{1,8}\))?$/.test(
    bare(text),
  )
