import { level1Code, level2Code } from '../../form/levels.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { factsOf } from '../table/cell-facts.ts'
import type { Column } from '../table/column.ts'
import { isSideLabel } from '../words/vocabulary.ts'

const labels = [
  ['side', ''],
  ['level1', '一级指标'],
  ['level2', '二级指标'],
  ['name', '三级指标'],
  ['target', '指标值'],
] as const

const isName = ({ text }: Cell): boolean => {
  const { level1, level2, measured } = factsOf(text)
  return !level1 && !level2 && measured !== 'sure'
}

/** The cells of a row but for the label beside the table. */
const ownCells = ({ filled }: Strip): readonly Cell[] =>
  filled.length > 4 && isSideLabel(filled[0]?.text ?? '') ? filled.slice(1) : filled

/** Whether a row prints both levels, a name and its value, cell by cell. */
const isWhole = (strip: Strip): boolean => {
  const own = ownCells(strip)
  const [one, two, name, value] = own
  return (
    own.length === 4 &&
    one !== undefined &&
    two !== undefined &&
    name !== undefined &&
    value !== undefined &&
    level1Code(one.text) !== undefined &&
    level2Code(two.text) !== undefined &&
    isName(name) &&
    factsOf(value.text).measured !== undefined
  )
}

/** Whether the row below goes on with the same columns: its last cells are a name and a value too. */
const goesOn = ({ filled }: Strip): boolean => {
  const [name, value] = filled.slice(-2)
  return name !== undefined && value !== undefined && filled.length >= 2 && filled.length <= 4 && isName(name)
}

/**
 * The columns of an indicator table that prints no header: "产出指标 | 数量指标 | 安装路灯 | 70盏" right below the head of a
 * form. Undefined where the row, with the one below it, does not say as much.
 */
export const columnsWithoutHeader = (strip: Strip, below: Strip | undefined): readonly Column[] | undefined => {
  if (strip.kind !== 'row' || !isWhole(strip) || !below || below.grid !== strip.grid || !goesOn(below)) return undefined
  const without = labels.length - strip.filled.length
  return strip.filled.map((cell, i) => {
    const [name, raw] = labels[i + without] ?? ['extra', '']
    return { name, label: { raw, place: {} }, first: cell.column, last: cell.column + cell.colspan - 1 }
  })
}
