import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isTotalLabel } from '../words/vocabulary.ts'
import type { Column } from './column.ts'
import type { RawTotals } from './raw-table.ts'

const isGrade = ({ text }: Cell): boolean =>
  /^[(“"]?(优秀?|良好?|中等?|合格|(较|很)?差|不合格)[)”"]?$/.test(plain(text))

/** The sums in the last row of a scored table ("总分 | 100 | 98 | 优"), or undefined where the row is none. */
export const totalsRowOf = (strip: Strip, columns: readonly Column[]): RawTotals | undefined => {
  const sums = sumsOf(strip, columns)
  const grade = sums && strip.filled.find((cell) => cell !== sums.label && isGrade(cell))
  return grade ? { ...sums, grade } : sums
}

const sumsOf = (strip: Strip, columns: readonly Column[]): RawTotals | undefined => {
  const [label, ...rest] = strip.filled
  const numbers = rest.filter(({ text }) => /^[\d.]+\s*分?$/.test(plain(text)))
  if (!label || !isTotalLabel(label.text) || (rest.length > 0 && numbers[0] !== rest[0])) return undefined
  const weight = columns.find(({ name }) => name === 'weight')
  const score = columns.find(({ name }) => name === 'score')
  // Sums of the levels' points may stand in the row too: then only its place tells which one is which.
  const at = (column: Column | undefined): Cell | undefined =>
    column &&
    (numbers.find(({ column: first }) => first >= column.first && first <= column.last) ??
      numbers.find(({ column: first, colspan }) => first < column.first && first + colspan > column.first))
  const isOfLevel = ({ column: at, colspan }: Cell): boolean =>
    columns.some(
      ({ name, first, last }) =>
        /^level[12](Points|Weight)$/.test(name) && at >= first && at + (strip.ruled ? colspan : 1) - 1 <= last,
    )
  const ofLevels = strip.ruled ? numbers.some(isOfLevel) : numbers.length > 1 && numbers.every(isOfLevel)
  const [a, b] = (numbers.length > 2 && at(score)) || ofLevels ? [at(weight), at(score)] : numbers
  const blankOf = (column: Column | undefined): Cell | undefined =>
    column && strip.ruled
      ? strip.cells.find(({ column: at, text }) => text === '' && at >= column.first && at <= column.last)
      : undefined
  const blank = { weight: blankOf(weight), score: blankOf(score) }
  if (numbers.length === 1 && a && weight && score && !ofLevels) {
    const nearer = Math.abs(a.column - weight.first) <= Math.abs(a.column - score.first)
    const other = nearer ? blank.score : blank.weight
    return nearer
      ? { label, weight: a, ...(other && { score: other }) }
      : { label, ...(other && { weight: other }), score: a }
  }
  return {
    label,
    ...(a && weight ? { weight: a } : blank.weight ? { weight: blank.weight } : {}),
    ...(b && score ? { score: b } : a && score && !weight ? { score: a } : blank.score ? { score: blank.score } : {}),
  }
}
