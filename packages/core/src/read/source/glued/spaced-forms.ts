import { append } from '../../../form/append.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { endsTable } from '../in-turn/cells-in-turn.ts'
import type { Strip } from '../strip.ts'
import { spacedHeader, spacedRow, spacedRows } from './spaced-rows.ts'

const textOf = (strip: Strip | undefined): string => strip?.filled[0]?.text ?? ''

/** No head of a form has more lines. */
const highest = 40

/** The first line of a form's head above its header: the first that begins with a label, behind the form's title. */
const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= from && i >= to - highest; i--) {
    const strip = strips[i]
    const text = textOf(strip)
    if (strip?.kind !== 'text' || isFormTitle(text) || /^附\s*[件表]/.test(text)) break
    if (isPeriodLine(text) || unitLine(text) !== undefined) break
    const [first] = spacedRow(strip, 'whole').filled
    if (first && words.role(first.text) !== undefined) begin = i
  }
  return begin
}

/**
 * Makes rows of the forms of a text in which every line is a row of a table and single blanks part its cells, as programs
 * print tables that keep rows and nothing else.
 */
export const spacedForms = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const out: Strip[] = []
  let done = 0
  strips.forEach((strip, i) => {
    if (i < done || strip.kind !== 'text') return
    const header = spacedHeader(strip, strips[i + 1])
    if (!header) return
    let end = i + 1
    while (end < strips.length && !endsTable(strips[end] as Strip, words)) end++
    const rows = spacedRows(strips.slice(i + 1, end), header.values)
    if (!rows) return
    const begin = headFrom(strips, done, i, words)
    append(out, strips.slice(done, begin))
    append(
      out,
      strips.slice(begin, i).map((line) => spacedRow(line, 'whole')),
    )
    out.push(header.row, ...rows)
    done = end
  })
  append(out, strips.slice(done))
  return out
}
