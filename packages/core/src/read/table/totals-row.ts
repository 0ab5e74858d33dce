import { plain } from '../../form/plain.ts'
import type { Strip } from '../source/strip.ts'
import { isTotalLabel } from '../words/vocabulary.ts'
import type { Column } from './column.ts'
import type { RawTotals } from './raw-table.ts'

/** The sums in the last row of a scored table ("总分 | 100 | 98"), or undefined where the row is none. */
export const totalsRowOf = (strip: Strip, columns: readonly Column[]): RawTotals | undefined => {
  const [label, ...rest] = strip.filled
  const numbers = rest.filter(({ text }) => /^[\d.]+\s*分?$/.test(plain(text)))
  if (!label || !isTotalLabel(label.text) || (rest.length > 0 && numbers[0] !== rest[0])) return undefined
  const weight = columns.find(({ name }) => name === 'weight')
  const score = columns.find(({ name }) => name === 'score')
  const [a, b] = numbers
  if (numbers.length === 1 && a && weight && score) {
    const nearer = Math.abs(a.column - weight.first) <= Math.abs(a.column - score.first)
    return nearer ? { label, weight: a } : { label, score: a }
  }
  return {
    label,
    ...(a && weight ? { weight: a } : {}),
    ...(b && score ? { score: b } : a && score && !weight ? { score: a } : {}),
  }
}
