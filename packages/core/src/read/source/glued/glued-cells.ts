import { level1Code, level2Code } from '../../../form/levels.ts'
import { partOf } from '../cells.ts'
import type { Cell } from '../strip.ts'
import { firstValue, lastValue } from './glued-value.ts'

/** A cell that was glued to others. */
export interface GluedCell {
  readonly kind: 'level' | 'name' | 'value' | 'number'
  readonly cell: Cell
}

const longest = 14
const shortest = 4

/** The labels of levels in a text, each with 指标 at its end; offsets in order. */
const levelsIn = (text: string): readonly (readonly [start: number, end: number])[] => {
  const found: (readonly [number, number])[] = []
  let from = 0
  for (const match of text.matchAll(/指\s*标(?!值)(\s*[（(]\s*[\d.\-—~]+\s*分?\s*[)）])?/g)) {
    const end = match.index + match[0].length
    for (let start = Math.max(from, end - longest - (match[1]?.length ?? 0)); start <= end - shortest; start++) {
      const label = text.slice(start, end)
      if (/^[\s：:]/.test(label) || (level1Code(label) === undefined && level2Code(label) === undefined)) continue
      found.push([start, end])
      from = end
      break
    }
  }
  return found
}

/** Weights and scores run together: "1010" are two tens where two columns are due. */
const numbersOf = (cell: Cell, count: number): readonly Cell[] => {
  const { text } = cell
  if (count < 2 || /\./.test(text) || text.length < 2) return [cell]
  const half = Math.ceil(text.length / 2)
  return [partOf(cell, 0, half), partOf(cell, half, text.length)]
}

/** Names and values in turn between two labels; `numbers`: columns of plain numbers behind the values. */
const namesAndValues = (given: Cell, numbers: number): readonly GluedCell[] => {
  const out: GluedCell[] = []
  let rest = given
  while (rest.text !== '') {
    const lead = /^[\s；;，,。、：:]+/.exec(rest.text)?.[0].length ?? 0
    if (lead > 0) rest = partOf(rest, lead, rest.text.length)
    const value = firstValue(rest.text) ?? lastValue(rest.text)
    if (!value) {
      if (rest.text !== '') out.push({ kind: 'name', cell: rest })
      break
    }
    out.push({ kind: 'name', cell: partOf(rest, 0, value.start) })
    out.push({ kind: 'value', cell: partOf(rest, value.start, value.end) })
    rest = partOf(rest, value.end, rest.text.length)
    const digits = numbers > 0 ? /^\d+(\.\d+)?/.exec(rest.text)?.[0] : undefined
    if (digits) {
      for (const cell of numbersOf(partOf(rest, 0, digits.length), numbers)) out.push({ kind: 'number', cell })
      rest = partOf(rest, digits.length, rest.text.length)
    }
  }
  return out.filter(({ cell }) => cell.text !== '')
}

/**
 * The cells of a line in which they stand glued together: labels of levels, names, values.
 * @example gluedCells(cell('数量指标培训场次≥12场'), 0).map(({ kind }) => kind) // ['level', 'name', 'value']
 */
export const gluedCells = (line: Cell, numbers: number): readonly GluedCell[] => {
  const out: GluedCell[] = []
  let from = 0
  for (const [start, end] of levelsIn(line.text)) {
    out.push(...namesAndValues(partOf(line, from, start), numbers), { kind: 'level', cell: partOf(line, start, end) })
    from = end
  }
  out.push(...namesAndValues(partOf(line, from, line.text.length), numbers))
  return out
}
