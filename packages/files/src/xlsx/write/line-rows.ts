import type { LayoutContents, LayoutParagraph } from '@jiheng/core/layout'
import { cleanText } from '../../layout/clean-text.ts'
import { textLines } from '../../layout/text-lines.ts'
import { firstLineIndent, isIndented, type OurPart } from '../../sheet/our-styles.ts'
import { type CellLook, lineHeight, partLooks } from './cell-look.ts'
import { checkedText, isFormulaLike } from './checked-text.ts'
import type { RowBlock } from './sheet-rows.ts'
import { cellPadding } from './sheet-units.ts'
import { slices } from './slices.ts'

interface Line {
  readonly part: OurPart
  readonly text: string
  readonly inferred?: boolean
  /** Where it differs from that of its part. */
  readonly align?: CellLook['align']
  readonly anchors?: readonly string[]
  readonly link?: string
}

/** The sheet that a line stands on. */
export interface LineRoom {
  /** Of the sheet, in points. */
  readonly width: number
  readonly columns: number
  /** The sheet is a cover, on which the title stands alone in its upper half. */
  readonly onCover: boolean
}

/** Above and below the title of a cover together, in points. */
const coverRoom = 300

/**
 * A paragraph over the whole width of its sheet; body text is a row a line, elsewhere line breaks stay within. A text too
 * tall for a row is merged down over several.
 *
 * @throws {NotWritable} `too-much` for a text longer than a cell holds
 */
export function paragraphRows(part: LayoutParagraph, room: LineRoom): readonly RowBlock[] {
  const texts = part.style === 'body' ? cleanText(part.text).split('\n') : [cleanText(part.text)]
  return texts.map((text, index) =>
    lineRows(
      {
        part: part.style,
        text,
        inferred: part.inferred === true && text !== '',
        ...(part.anchor !== undefined && index === 0 && { anchors: [part.anchor] }),
      },
      room,
    ),
  )
}

const contentsNote = '各行末尾的数字为工作表的序号'

/**
 * A list of contents. A workbook does not know its pages before it is printed: an entry gives the number of the sheet,
 * and is a link to its place.
 *
 * @param sheetOf Number of the sheet on which a name stands, from 1.
 */
export const contentsRows = (
  { heading, entries }: LayoutContents,
  sheetOf: (anchor: string) => number | undefined,
  room: LineRoom,
): readonly RowBlock[] => [
  lineRows({ part: 'contents', text: cleanText(heading), align: 'center' }, room),
  lineRows({ part: 'contents', text: contentsNote, align: 'right' }, room),
  ...entries.map(({ text, level, anchor }) => {
    const sheet = sheetOf(anchor)
    const indent = firstLineIndent.repeat(level - 1)
    const page = sheet === undefined ? '' : ` ${'…'.repeat(4)} ${sheet}`
    return lineRows({ part: 'contents', text: `${indent}${cleanText(text)}${page}`, link: anchor }, room)
  }),
]

function lineRows(line: Line, { width, columns, onCover }: LineRoom): RowBlock {
  const { part, text, inferred = false, anchors, link } = line
  const { size, align, room } = partLooks[part]
  const free = onCover && part === 'title' ? coverRoom : room
  const indented = isIndented(part) && text !== '' ? `${firstLineIndent}${text}` : text
  const value = checkedText(indented, text)
  const lines = textLines(indented, (width - cellPadding) / size)
  const heights = slices(lines * lineHeight(size) + free, size)
  const look: CellLook = {
    part,
    inferred,
    size,
    align: line.align ?? align,
    vertical: heights.length > 1 ? 'top' : 'center',
    ...(isFormulaLike(value) && { quoted: true }),
  }
  return {
    rows: heights.map((height, row) => ({
      height,
      cells: Array.from({ length: columns }, (_, index) => ({
        column: index + 1,
        look,
        ...(row === 0 && index === 0 && value !== '' && { value }),
      })),
    })),
    merged: columns * heights.length > 1 ? [{ top: 1, left: 1, bottom: heights.length, right: columns }] : [],
    ...(anchors && { anchors }),
    ...(link !== undefined && { link }),
  }
}
