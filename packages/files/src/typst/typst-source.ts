import type { LayoutContents, LayoutDocument, LayoutParagraph, LayoutPart } from '@jiheng/core/layout'
import { balancedIndent } from '../layout/balanced-indent.ts'
import { fitTable, type TableFit } from '../layout/fit-table.ts'
import { type PageRun, pageRuns } from '../layout/page-runs.ts'
import { points } from '../layout/points.ts'
import { printableText } from '../layout/printable-text.ts'
import { type Sheet, sheets, typeArea } from '../layout/sheets.ts'
import { startsWithCover } from '../layout/starts-with-cover.ts'
import { headingRanks } from './heading-ranks.ts'
import { printedByUs } from './our-print.ts'
import { pt } from './pt.ts'
import { typstPreamble } from './typst-preamble.ts'
import { typstTable } from './typst-table.ts'
import { typstString, typstText } from './typst-text.ts'

/**
 * The source from which Typst prints a layout. Texts of the document are string literals in it and nothing else.
 *
 * @param date Of the document, as an ISO date.
 *
 * @throws {NotWritable} `too-much` columns
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * typstSource(layoutDisclosure(disclosure), '2026-03-01')
 */
export function typstSource(layout: LayoutDocument, date: string): string {
  const fits = new Map(layout.parts.flatMap((part) => (part.kind === 'table' ? [[part, fitTable(part)] as const] : [])))
  const anchors = new Set(
    layout.parts.flatMap((part) => ('anchor' in part && part.anchor !== undefined ? [part.anchor] : [])),
  )
  const ranks = headingRanks(layout.parts)
  let tables = 0
  const partSource = (part: LayoutPart, sheet: Sheet, beside: Beside): string => {
    switch (part.kind) {
      case 'page-break':
        return 'pagebreak(weak: true)'
      case 'contents':
        return contentsSource(part, anchors, sheet)
      case 'paragraph':
        return paragraphSource(part, ranks.get(part) ?? 0, sheet, beside)
      case 'table':
        return typstTable(part, fits.get(part) ?? fitTable(part), {
          number: tables++,
          anchor: part.anchor,
          gaps: { above: gapBeside(beside.above), below: gapBeside(beside.below) },
        })
    }
  }
  const runs = sheetRuns(layout, fits)
  const pages = runs.map(({ sheet, parts }) =>
    [
      pageSource(sheet),
      ...parts.map((part, at) => `#${partSource(part, sheet, { above: parts[at - 1], below: parts[at + 1] })}`),
    ].join('\n'),
  )
  // A cover counts as a page and shows no number.
  const footer = `#set page(footer: page-number(${startsWithCover(runs) ? 2 : 1}))`
  const frame = [documentSource(layout, date), typstPreamble, footer, ...(isCarrying(layout) ? [carrying] : [])]
  return [...frame, ...pages, ''].join('\n')
}

const carrying = '#set page(foreground: carried-labels)'
const isCarrying = ({ parts }: LayoutDocument): boolean =>
  parts.some((part) => part.kind === 'table' && part.rows.some(({ cells }) => cells.some(({ rowspan }) => rowspan > 1)))

function documentSource({ title, parts }: LayoutDocument, date: string): string {
  // Accessible documents have a title: without one of its own, it is the first line or table.
  const named = [
    title,
    ...parts.map((part) => (part.kind === 'paragraph' ? part.text : part.kind === 'table' ? part.caption : '')),
  ]
  const shown = named.map((text) => printableText(text).replace(/\s+/g, ' ').trim()).find(Boolean) ?? untitled
  const [year, month, day] = date.split('-').map(Number)
  return `#set document(title: ${typstString(shown)}, keywords: (${typstString(printedByUs)},), date: datetime(year: ${year}, month: ${month}, day: ${day}))`
}
const untitled = '无标题'

interface SheetRun {
  readonly sheet: Sheet
  readonly parts: readonly LayoutPart[]
}

/** Parts by the paper they stand on: a table that needs more than its own takes its paragraphs along. */
function sheetRuns(layout: LayoutDocument, fits: ReadonlyMap<LayoutPart, TableFit>): readonly SheetRun[] {
  const wide = new Set<LayoutPart>()
  const wideForms = new Set<number>()
  const turned = layout.parts.map((part): LayoutPart => {
    const fit = fits.get(part)
    if (part.kind !== 'table' || fit === undefined) return part
    if (fit.sheet === 'wide') wide.add(part)
    if (fit.sheet === 'wide' && part.form !== undefined) wideForms.add(part.form)
    return fit.sheet === 'portrait' || part.orientation === 'landscape' ? part : { ...part, orientation: 'landscape' }
  })
  // Tables that were turned are the same to whoever asks for their fit.
  const original = new Map(turned.map((part, at) => [part, layout.parts[at] ?? part]))
  const runs = pageRuns({ ...layout, parts: turned })
  const isWide = (part: LayoutPart): boolean =>
    wide.has(original.get(part) ?? part) || ('form' in part && part.form !== undefined && wideForms.has(part.form))
  return (runs.length > 0 ? runs : [{ orientation: 'portrait', parts: [] } satisfies PageRun]).flatMap(
    ({ orientation, parts }): readonly SheetRun[] => {
      const pieces: { sheet: Sheet; parts: LayoutPart[] }[] = []
      for (const part of parts) {
        const last = pieces.at(-1)
        const sheet = part.kind === 'page-break' && last ? last.sheet : isWide(part) ? 'wide' : orientation
        if (last?.sheet === sheet) last.parts.push(original.get(part) ?? part)
        else pieces.push({ sheet, parts: [original.get(part) ?? part] })
      }
      return pieces.length > 0 ? pieces : [{ sheet: orientation, parts: [] }]
    },
  )
}

/** Height of the line of the page number, in points. */
const footerLine = 14

function pageSource(sheet: Sheet): string {
  const { width, height, top, right, bottom, left, footer } = sheets[sheet]
  const descent = points(bottom - footer) - footerLine
  return `#set page(width: ${width}mm, height: ${height}mm, margin: (top: ${top}mm, right: ${right}mm, bottom: ${bottom}mm, left: ${left}mm), footer-descent: ${pt(Math.max(0, descent))})`
}

/** Type sizes of lines outside tables, in points, where they are not 三号. */
const lineSizes: Partial<Record<LayoutParagraph['style'], number>> = { title: 22, period: 14, unit: 12, note: 12 }

/** The parts above and below one, on the same paper. */
interface Beside {
  readonly above: LayoutPart | undefined
  readonly below: LayoutPart | undefined
}

const isStyle = (part: LayoutPart | undefined, style: LayoutParagraph['style']): boolean =>
  part?.kind === 'paragraph' && part.style === style

/** Between a table and prose, in points; other lines bring their own room. */
const gapBeside = (part: LayoutPart | undefined): number => (isStyle(part, 'body') ? 8 : 0)

function paragraphSource(part: LayoutParagraph, rank: number, sheet: Sheet, { above, below }: Beside): string {
  const width = points(typeArea(sheets[sheet]).width)
  const room = width / (lineSizes[part.style] ?? 16)
  const before = part.anchor === undefined ? '' : `anchor(${typstString(part.anchor)})+`
  const content = (text: string) => {
    const shown = typstText(text, room)
    return part.inferred === true ? `inferred(${shown})` : shown
  }
  switch (part.style) {
    case 'title': {
      const side = balancedIndent(printableText(part.text), width, 22) ?? 0
      const gap = isStyle(below, 'cover') ? '160pt' : '0pt'
      // Two titles stand further apart than the lines of one.
      const apart = isStyle(above, 'title') ? '22pt' : '8pt'
      return `title(${rank},${pt(side)},${gap},${apart},${before}${content(part.text)})`
    }
    case 'heading': {
      const second = part.level === undefined ? isSecond(part.text) : part.level > 1
      return `${second ? 'second' : 'first'}-heading(${rank},${before}${content(part.text)})`
    }
    case 'body':
      return printableText(part.text)
        .split('\n')
        .map((line, at) => `prose(${at === 0 ? before : ''}${content(line)})`)
        .join('\n#')
    case 'label':
      return `tag(${before}${content(part.text)})`
    default:
      return `${part.style}(${before}${content(part.text)})`
  }
}

/** The second level of numbering, （一）. */
const isSecond = (text: string): boolean => /^\s*[（(][一二三四五六七八九十]+[）)]/.test(text)

function contentsSource({ heading, entries }: LayoutContents, anchors: ReadonlySet<string>, sheet: Sheet): string {
  const room = points(typeArea(sheets[sheet]).width) / 16
  return [
    `contents-heading(${typstText(heading, room)})`,
    ...entries.map(
      ({ text, level, anchor }) =>
        `entry(${level},${anchors.has(anchor) ? typstString(anchor) : 'none'},${typstText(text, room - 2 * level - 4)})`,
    ),
  ].join('\n#')
}
