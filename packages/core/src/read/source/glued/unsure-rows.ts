import { halfWidth } from '../../../form/plain.ts'
import { unitAtHead } from '../../../value/index.ts'
import { factsOf } from '../../table/cell-facts.ts'
import type { Column } from '../../table/columns.ts'
import { isClosingLabel } from '../../words/closing-label.ts'
import { bare, columnName, isSideLabel } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import type { RowsInTurn } from '../in-turn/rows-in-turn.ts'
import type { Cell, Strip } from '../strip.ts'

/** Columns whose cells can be told from their neighbours where nothing stands between them. */
const told: ReadonlySet<Column['name']> = new Set([
  'side',
  'level1',
  'level2',
  'name',
  'level3',
  'target',
  'weight',
  'score',
])

/** What no name begins with: a unit or a bracket that belongs to the value in front of it, a number of another column. */
const isPiece = (name: string): boolean => /^(?:[%‰)）]|\d|级\d)/.test(name) || unitAtHead(name) === name

const endsInValue = (name: string): boolean => {
  const unit = /\d(?:\.\d+)?([^\d]{1,3})$/.exec(name)?.[1]
  return unit !== undefined && unitAtHead(unit) === unit
}

/** A name that holds a value or a label besides, or ends where a bracket or a list begins. */
const holdsMore = (name: string): boolean =>
  endsInValue(name) ||
  /[（(：:]$|^[（(]\d+分/.test(name) ||
  /[一二三]级指标|(?:绩效|年度|总体)目标$/.test(name) ||
  columnName(name) !== undefined

/** Rows that can be told, and those that cannot. */
export interface SureRows extends RowsInTurn {
  readonly unsure: readonly Strip[]
}

/** The rows without the unsure ones, whose level labels hold for the rows below all the same. */
const withLevels = (rows: readonly Strip[], unsure: readonly Strip[], levels: readonly number[]): readonly Strip[] => {
  const open = new Map<number, Cell>()
  return rows.flatMap((row) => {
    const own = levels.filter((at) => row.cells[at]?.text)
    // A label of a higher level of its own ends what was open below it.
    for (const at of levels) if (own.some((one) => one <= at)) open.delete(at)
    if (unsure.includes(row)) {
      for (const at of own) if (row.cells[at]) open.set(at, row.cells[at])
      return []
    }
    const cells = row.cells.map((cell, at) => open.get(at) ?? cell)
    open.clear()
    return [{ ...row, cells, filled: cells.filter(({ text }) => text !== '') }]
  })
}

/** Whether what stands for a name cannot be one: a value, a sign, a label of a column. */
const isNoName = (name: string): boolean => {
  const { operator, number } = factsOf(name)
  return (
    name === '' ||
    operator ||
    number ||
    /^[≥≤=><]\s*\d|^\d[\d,.]*\D{0,4}$/.test(halfWidth(name)) ||
    /^[%‰)）]/.test(name) ||
    unitAtHead(name) === name ||
    columnName(name) !== undefined ||
    isSideLabel(name) ||
    /[:：]$|^小\s*计$|^[（(][^（()）]*[）)]$/.test(name)
  )
}

/**
 * Rows put together of cells that are whole and had lost their rows, without those whose name can be none: they are given
 * apart.
 */
export const withoutNameless = (laid: RowsInTurn, columns: readonly Column[], words: Vocabulary): SureRows => {
  const nameAt = columns.findIndex(({ name }) => name === 'name')
  const levels = columns.flatMap(({ name }, i) => (name === 'level1' || name === 'level2' ? [i] : []))
  const isUnsure = ({ cells }: Strip): boolean => {
    const content = cells.flatMap(({ text }, i) => (text !== '' && !levels.includes(i) ? [i] : []))
    if (content.length === 0) return false
    const name = cells[nameAt]?.text ?? ''
    // A name and nothing beside it is most likely a piece of another cell; "完工日期" is a name behind its level.
    const closes = levels.every((at) => !cells[at]?.text) && isClosingLabel(bare(name), words.role(name))
    return content.join() === `${nameAt}` || isNoName(name) || closes
  }
  const unsure = nameAt < 0 ? [] : laid.rows.filter(isUnsure)
  return { ...laid, rows: unsure.length === 0 ? laid.rows : withLevels(laid.rows, unsure, levels), unsure }
}

/** The largest share of rows that may be unsure where the others are not. */
const mostUnsure = 0.34

/**
 * Rows put together of glued cells, without those whose name or value is most likely a piece of another cell: they are
 * given apart. Where that is so of many, or where the table has columns of words between which nothing tells the border,
 * the order counts as lost.
 */
export const withoutUnsure = (laid: RowsInTurn, columns: readonly Column[]): SureRows => {
  const nameAt = columns.findIndex(({ name }) => name === 'name')
  const targetAt = columns.findIndex(({ name }) => name === 'target')
  const firstUntold = columns.findIndex(({ name }) => !told.has(name))
  const isUntold = firstUntold >= 0
  const levels = columns.flatMap(({ name }, i) => (name === 'level1' || name === 'level2' ? [i] : []))
  const isInOrder = nameAt >= 0 && nameAt < targetAt && levels.every((at) => at < nameAt)
  const hasLevels = laid.rows.some(({ cells }) => levels.some((at) => cells[at]?.text))
  if (!isInOrder || (isUntold && firstUntold < targetAt) || (levels.length > 0 && !hasLevels))
    return { ...laid, unsure: [], isLost: true }
  const isUnsure = ({ cells }: Strip): boolean => {
    const [name, target] = [cells[nameAt]?.text ?? '', cells[targetAt]?.text ?? '']
    if (name === '' && target === '') return false
    return name === '' || target === '' || isPiece(name) || holdsMore(name) || name.endsWith(target)
  }
  const unsure = laid.rows.filter(isUnsure)
  if (unsure.length === 0) return { ...laid, unsure }
  return {
    rows: withLevels(laid.rows, unsure, levels),
    leftover: laid.leftover,
    unsure,
    isLost: laid.isLost || isUntold || (unsure.length >= 2 && unsure.length > mostUnsure * laid.rows.length),
  }
}
