import { level1Code, level2Code } from '../../form/levels.ts'
import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isSideLabel } from '../words/vocabulary.ts'

/** "小计": the sum of a group, which is no row of its own. */
export const isSubtotal = ({ filled }: Strip): boolean => {
  const [label, ...rest] = filled
  return (
    label !== undefined &&
    /^.{0,10}小\s*计$/.test(plain(label.text)) &&
    rest.every(({ text }) => /^[\d.\s分%—-]*$/.test(plain(text)))
  )
}

/** "1 | 2 | 3 | 4": columns counted below their labels, which is no row. */
export const countsColumns = ({ filled }: Strip): boolean =>
  filled.length >= 3 && filled.every(({ text }, i) => plain(text).replace(/^[（(]|[)）]$/g, '') === `${i + 1}`)

/** "……" says that more rows may follow, and nothing else. */
const isDots = ({ text }: Cell): boolean => /^(…+|\.{3,}|·{3,}|。{3,})$/.test(text)

/** "指标1：" behind levels and nothing else: a line of the blank form that nobody filled in. */
const isBlankLine = ({ filled }: Strip): boolean =>
  filled.some(isNumberOnly) &&
  filled.every(
    (cell) =>
      isNumberOnly(cell) ||
      isSideLabel(cell.text) ||
      level1Code(cell.text) !== undefined ||
      level2Code(cell.text) !== undefined,
  )
const isNumberOnly = ({ text }: Cell): boolean => /^指标\s*\d{1,2}\s*[:：、.]?$/.test(text)

/** The cells of a row that say nothing: "……", and in a line of the blank form the numbers of its lines. */
export const emptyWords = (strip: Strip): readonly Cell[] =>
  strip.filled.filter(isBlankLine(strip) ? isNumberOnly : isDots)
