import { level1Code, level2Code } from '../../../form/levels.ts'
import { type Column, columnsOf } from '../../table/columns.ts'
import { columnName, isSideLabel } from '../../words/vocabulary.ts'
import type { Cell, Strip } from '../strip.ts'
import { inColumn, rowStrip } from './item.ts'

/** A header of an indicator table whose cells stand one below the other. */
export interface HeaderInTurn {
  readonly strip: Strip
  /** Its columns, each of one grid column, from 1. */
  readonly columns: readonly Column[]
  /** How many cells it is made of. */
  readonly length: number
}

const most = 16

const isLabelLike = (text: string): boolean =>
  text.length <= 24 && /\p{Script=Han}/u.test(text) && !/[。；，：:]/.test(text) && !/^\d/.test(text)

/** The header that begins with a cell, or undefined where none does. */
export const headerInTurn = (cells: readonly Cell[], at: number): HeaderInTurn | undefined => {
  const first = cells[at]
  if (!first) return undefined
  const beside = isSideLabel(first.text) && columnName(cells[at + 1]?.text ?? '') !== undefined
  if (columnName(first.text) === undefined && !beside) return undefined
  let [end, known] = [at, 0]
  for (let i = at; i < Math.min(cells.length, at + most); i++) {
    const text = cells[i]?.text ?? ''
    if (level1Code(text) !== undefined || level2Code(text) !== undefined || !isLabelLike(text)) break
    if (columnName(text) === undefined) continue
    known++
    end = i + 1
  }
  // Columns that no list knows may end the header: those in front of the first level label.
  const level = cells.slice(end, end + 4).findIndex(({ text }) => level1Code(text) !== undefined)
  if (level > 0 && cells.slice(end, end + level).every(({ text }) => isLabelLike(text) && text.length <= 8))
    end += level
  if (known < 3) return undefined
  const own = cells.slice(at, end).map((cell, i) => inColumn(cell, i + 1))
  const strip = rowStrip(own, 0)
  const columns = columnsOf(strip)
  return columns && columns.length === own.length ? { strip, columns, length: own.length } : undefined
}
