import type { Cell, Strip } from '../source/strip.ts'
import { type ColumnName, columnName } from '../words/vocabulary.ts'
import { factsOf } from './cell-facts.ts'

/** A sign, a plain value or the label of a column: no name is any of these. */
const isNoName = (text: string): boolean => {
  const { operator, measured, text: plain } = factsOf(text)
  return operator || (measured === 'sure' && /^[\d≥≤=＝><＞＜]/.test(plain)) || /^[《》]=?$/.test(plain)
}

/** Labels of columns that no indicator is named like. */
const labels: ReadonlySet<ColumnName | undefined> = new Set([
  'level1',
  'level2',
  'level3',
  'target',
  'operator',
  'unit',
])

/** Blank cells stand at the end only: those between may have been lost. */
const isDense = ({ cells, filled }: Strip): boolean => cells.slice(0, filled.length).every(({ text }) => text !== '')

/**
 * Whether the cells of a row in a text cannot be told: blank ones between them were lost, and what came to stand for the
 * name is none, or nothing did.
 */
export const isUnlikelyRow = (strip: Strip, name: Cell | undefined): boolean => {
  if (strip.ruled || !isDense(strip)) return false
  if (!name || name.text === '') return true
  const heads = labels.has(columnName(name.text))
  return isNoName(name.text) || (heads && strip.filled.every(({ text }) => !/\d/.test(text)))
}
