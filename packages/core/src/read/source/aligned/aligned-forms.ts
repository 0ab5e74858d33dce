import { type CharacterWidth, characterWidths } from '../../../blocks/display-width.ts'
import { level1Code, level2Code } from '../../../form/levels.ts'
import { columnsOf } from '../../table/columns.ts'
import { bare, columnName, isFormTitle, isPeriodLine, isTotalLabel, unitLine } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Strip } from '../strip.ts'
import { bodyRows } from './body.ts'
import { columnSpans, spansOf } from './gutters.ts'
import { headRows } from './head.ts'
import { cutAt, type Line, lineOf } from './line.ts'

const linesOf = (strips: readonly Strip[], width: CharacterWidth): readonly Line[] => {
  let y = 0
  return strips.map((strip) => {
    y += 1 + strip.gap
    return lineOf(strip, y, width)
  })
}

const isHeader = (strip: Strip): boolean => {
  if (strip.kind !== 'text' || !/\S[\s\u3000]{2,}\S|\u3000/.test(strip.raw ?? '')) return false
  const { segments } = lineOf(strip, 0, characterWidths[0])
  if (segments.length < 3 || segments.filter(({ cell }) => columnName(cell.text) !== undefined).length < 3) return false
  return (
    columnsOf(
      rowStrip(
        segments.map(({ cell }, i) => inColumn(cell, i + 1)),
        0,
      ),
    )?.length === segments.length
  )
}

const textOf = (strip: Strip): string => strip.filled[0]?.text ?? ''

/** Prose begins at the left edge, fills its line and has no gaps. */
const isProse = (strip: Strip): boolean => {
  const raw = strip.raw ?? textOf(strip)
  const indent = raw.length - raw.trimStart().length
  return indent <= 4 && raw.trim().length > 30 && !/\S[\s\u3000]{2,}\S/.test(raw)
}

const endsBody = (strip: Strip): boolean => {
  const text = textOf(strip)
  return (
    strip.kind !== 'text' ||
    isFormTitle(text) ||
    isPeriodLine(text) ||
    unitLine(text) !== undefined ||
    isProse(strip) ||
    /^附\s*[件表]/.test(text) ||
    /^(注|备注|说明|填表人|填报人|单位负责人|联系人)\s*[:：]/.test(text) ||
    /^(专项|项目|部门|单位|政策)(名称|编码)(\s|$)/.test(text) ||
    /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/.test(text)
  )
}

/** The way of counting under which the texts below a header stand in the clearest columns. */
const widthOf = (strips: readonly Strip[]): CharacterWidth => {
  const [one, two] = characterWidths
  const clear = (width: CharacterWidth): number => spansOf(linesOf(strips, width)).length
  return clear(two) > clear(one) ? two : one
}

const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= from && i >= to - 60; i--) {
    const strip = strips[i]
    if (strip?.kind !== 'text' || isFormTitle(textOf(strip)) || /^附\s*[件表]/.test(textOf(strip))) break
    const { segments } = lineOf(strip, 0, characterWidths[0])
    if (
      segments.some(({ cell }) => words.role(cell.text) !== undefined || /^(项目|单位|部门)名称$/.test(bare(cell.text)))
    )
      begin = i
    else if (isProse(strip)) break
  }
  // The first line of a wrapped value may stand above its label.
  const above = strips[begin - 1]
  const lifts =
    begin > from &&
    above?.kind === 'text' &&
    strips[begin]?.gap === 0 &&
    /^\s{6,}/.test(above.raw ?? '') &&
    !isPeriodLine(textOf(above)) &&
    !isFormTitle(textOf(above)) &&
    unitLine(textOf(above)) === undefined
  return lifts ? begin - 1 : begin
}

const isTotals = (line: Line): boolean => isTotalLabel(line.segments[0]?.cell.text ?? '')

/**
 * Makes rows of forms that are set in columns by blanks, as pdftotext -layout and the like print them: cells by where they
 * stand in their line, wrapped lines joined, labels of merged cells put beside the first of their rows.
 */
export const alignedForms = (strips: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const out: Strip[] = []
  let done = 0
  strips.forEach((header, i) => {
    if (i < done || !isHeader(header)) return
    let end = i + 1
    while (end < strips.length && !endsBody(strips[end] as Strip)) end++
    // A header again on the next page is no row.
    const again = strips
      .slice(i + 1, end)
      .filter((strip) => isHeader(strip) && bare(textOf(strip)) === bare(textOf(header)))
    const body = strips.slice(i + 1, end).filter((strip) => !again.includes(strip))
    const width = widthOf([header, ...body])
    const [head, ...below] = linesOf([header, ...body], width)
    if (!head) return
    const columns = columnsOf(
      rowStrip(
        head.segments.map(({ cell }, k) => inColumn(cell, k + 1)),
        0,
      ),
    )
    const spans = columnSpans(
      head,
      below.filter((line) => !isTotals(line)),
    )
    if (!columns || columns.length !== spans.length) return
    const cuts = spans.slice(1).map(({ start }) => start)
    const lines = below.map((line) => cutAt(line, cuts, width))
    const rows = bodyRows(
      lines.filter((line) => !isTotals(line)),
      columns,
      spans,
    )
    const isTable = rows.some(({ filled }) =>
      filled.some(({ text }) => level1Code(text) !== undefined || level2Code(text) !== undefined),
    )
    if (!isTable) return
    const begin = headFrom(strips, done, i, words)
    out.push(...strips.slice(done, begin), ...headRows(linesOf(strips.slice(begin, i), width), words))
    out.push(
      rowStrip(
        head.segments.map(({ cell }, k) => inColumn(cell, k + 1)),
        0,
      ),
      ...rows,
    )
    for (const line of lines.filter(isTotals)) {
      const cells = line.segments.map((segment, k) =>
        inColumn(segment.cell, k === 0 ? 1 : 1 + spans.findLastIndex(({ start }) => start <= segment.end)),
      )
      out.push(rowStrip(cells, 0))
    }
    out.push(
      ...again.map((strip) =>
        rowStrip(
          lineOf(strip, 0, width).segments.map(({ cell }, k) => inColumn(cell, k + 1)),
          0,
        ),
      ),
    )
    done = end
  })
  out.push(...strips.slice(done))
  return out
}
