import { level1Code, level2Code } from '../../form/levels.ts'
import { goalColumnsOf } from '../head/goal-columns.ts'
import { columnsOf } from '../table/columns.ts'
import { isFormHeading } from '../words/is-form-heading.ts'
import { isLineAroundForm } from '../words/is-line-around-form.ts'
import { tokensOf } from '../words/label-cells.ts'
import { isContentsEntry, isPageNumber } from '../words/loose-lines.ts'
import { isSideLabel, labelRole } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import { joinRows } from './join-rows.ts'
import type { Strip } from './strip.ts'

/** A new paragraph within a cell keeps its line break; a line that was only wrapped goes on. */
const between = (start: string, end: string): string =>
  /[。；;：:！]$/.test(start) || /^(\d{1,2}[.、．)）]|[一二三四五六七八九十]+[、是]|[（(]|目标)/.test(end) ? '\n' : ''

/** Lines that never belong to the cell above them. */
const standsAlone = (strip: Strip): boolean => {
  const text = strip.filled[0]?.text ?? ''
  const role = labelRole(text)
  return (
    isPageNumber(text) ||
    isLineAroundForm(text) ||
    isContentsEntry(strip) ||
    isFormHeading(text) ||
    isSideLabel(text) ||
    role === 'section' ||
    role === 'sub-goals'
  )
}

/** The width that most rows of a stretch without blank lines have, or undefined where they differ too much. */
const usualWidth = (stretch: readonly Strip[]): number | undefined => {
  const rows = stretch.filter(({ kind }) => kind === 'row')
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return width >= 3 && rows.length >= 4 && count >= 0.6 * rows.length ? width : undefined
}

const long = 10

/** A text in the head of a form, behind its label, that may go on in the next line. */
const isOpenText = (row: Strip, words: Vocabulary): boolean => {
  const last = row.cells.at(-1)
  const label = row.filled.at(-2)
  const role = label && words.role(label.text)
  if (last === undefined) return false
  return role === 'goal' || role === 'goal-actual' ? last.text.length >= 4 : role === 'field' && last.text.length >= 8
}

const goesOn = (above: Strip, strip: Strip, width: number | undefined, words: Vocabulary): boolean => {
  const [start, end] = [above.cells.at(-1), strip.cells[0]]
  if (above.kind !== 'row' || !start || start.text === '' || !end || end.text === '') return false
  const isShort = width !== undefined && above.cells.length < width
  if (strip.kind === 'text')
    return !standsAlone(strip) && (isOpenText(above, words) || (isShort && start.text.length >= long))
  return (
    isShort &&
    above.cells.length + strip.cells.length - 1 === width &&
    words.role(end.text) === undefined &&
    columnsOf(strip) === undefined
  )
}

/** Below labels of goals side by side: texts of several paragraphs in each of their cells. */
const isUnlabelled = (strip: Strip, words: Vocabulary): boolean => {
  const text = strip.cells[0]?.text ?? ''
  return (
    text !== '' &&
    !standsAlone(strip) &&
    strip.filled.every((cell) => words.role(cell.text) === undefined) &&
    level1Code(text) === undefined &&
    level2Code(text) === undefined &&
    columnsOf(strip) === undefined
  )
}

/** The last cell of a row as wide as its header that goes on in a line of its own. */
const isOpenCell = (row: Strip, line: Strip, header: number | undefined): boolean => {
  const text = row.cells.at(-1)?.text ?? ''
  return (
    line.kind === 'text' &&
    row.cells.length === header &&
    text.length >= 8 &&
    !/[。！]$/.test(text) &&
    !standsAlone(line) &&
    !/^.{1,10}[:：]/.test(line.filled[0]?.text ?? '')
  )
}

const stretchesOf = (strips: readonly Strip[]): readonly (readonly Strip[])[] => {
  const stretches: Strip[][] = []
  for (const strip of strips) {
    const last = stretches.at(-1)
    if (last && strip.gap === 0 && !strip.ruled) last.push(strip)
    else stretches.push([strip])
  }
  return stretches
}

/**
 * Puts rows together again that a line break within a long text parted: in a table whose rows are all as wide, two short
 * lines that make up one row; in the head of a form, lines below a goal that is not at its end.
 */
export const mendWraps = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] =>
  stretchesOf(strips).flatMap((stretch) => {
    if (stretch.length < 2) return stretch
    const width = usualWidth(stretch)
    const out: Strip[] = []
    let goals: 'header' | 'texts' | undefined
    let header: number | undefined
    for (const [i, strip] of stretch.entries()) {
      const above = out.at(-1)
      const inGoals = goals === 'texts' && above?.cells.at(-1)?.text !== '' && isUnlabelled(strip, words)
      const isHeader = columnsOf(strip, stretch[i + 1]) !== undefined
      if (isHeader) header = strip.cells.length
      if (goals === 'header') goals = 'texts'
      else if (!inGoals)
        goals = strip.kind === 'row' && !isHeader && goalColumnsOf(tokensOf(strip, words)) ? 'header' : undefined
      if (above && (inGoals || goesOn(above, strip, width, words) || isOpenCell(above, strip, header)))
        out[out.length - 1] = joinRows(
          above,
          strip,
          between(above.cells.at(-1)?.text ?? '', strip.cells[0]?.text ?? ''),
        )
      else out.push(strip)
    }
    return out
  })
