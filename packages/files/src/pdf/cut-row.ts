import { level2Code } from '@jiheng/core/form'
import { labelRole } from '@jiheng/core/read'
import { type CellTag, sameCell } from './cell-tags.ts'
import type { PageCell, TextEnds } from './page-parts.ts'
import { goesOnCounting, isTorn, mayBeOne } from './torn-text.ts'

/** What a table has above the end of a page, of one cell. */
export interface CellAbove {
  readonly text: string
  readonly row: number
  readonly ends: TextEnds | undefined
  readonly artifact: boolean
  readonly tag: CellTag | undefined
}

/** A cell at the head of a page, with the one above the page's end that stands between the same edges. */
export interface Pair<Above extends CellAbove = CellAbove> {
  /** Without what is only printed again. */
  readonly cell: PageCell
  /** The cell with what stands in it on its page. */
  readonly printed: PageCell
  readonly tag: CellTag | undefined
  readonly above: Above | undefined
}

/** No label of a level is longer. */
const longLabel = 20

/** A text of so many letters is no label, and no value. */
const longText = 40

/** A merged label that the page's end parts: it stands on both pages, on one of them as no part of the document. */
export const isPrintedAgain = ({ artifact, text }: PageCell, above: CellAbove | undefined): boolean =>
  above !== undefined &&
  (artifact === true || above.artifact) &&
  text.replace(/\s/g, '') === above.text.replace(/\s/g, '')

/** A label as official forms print it: of a level, or in front of a value. */
const isLabel = (text: string): boolean => level2Code(text) !== undefined || labelRole(text) !== undefined

/** Two labels, each of them whole: the lower is a row's own, however full the upper one's line is. */
const areLabels = ({ cell, above }: Pair): boolean =>
  above !== undefined && isLabel(above.text) && isLabel(cell.text) && !isLabel(above.text + cell.text)

/** Whether the margin, and not who wrote it, ended the last line of a text that goes on in the next cell. */
export const isWrappedOver = (above: TextEnds | undefined, { ends }: PageCell): boolean =>
  above !== undefined && (ends?.unit ?? 0) > above.left - 0.25 * above.size

/** A text that the page's end broke: as low as any in its row, in a line that had no room for more. */
const isBroken = ({ cell, above }: Pair): boolean => above?.ends?.low === true && isWrappedOver(above.ends, cell)

/** How two pieces of a table meet at the page's end. */
export interface Seam {
  /** No border is drawn between them. */
  readonly open: boolean
  /** The upper one reaches as far down as any page is filled. */
  readonly full: boolean
}

/**
 * Whether the first row of a piece is the rest of the row above, as far as its look tells. All its texts must go on texts
 * that the margin broke, and one of these must hold besides:
 * - the borders between are open
 * - texts end beside them, or one long text takes most of the row
 * - one of the texts makes sense only with the one above
 * - the page is full, nothing speaks against it, and there are three of them, or two beside a blank where a text began
 *
 * Long texts that go on beside blanks are the rest in any case (`areRests`).
 *
 * @param last number of the row above
 */
export function isCut(pairs: readonly Pair[], { open, full }: Seam, width: number, last: number): boolean {
  const filled = pairs.filter(({ cell }) => cell.text !== '')
  if (filled.length === 0 || pairs.some(({ above }) => above === undefined) || pairs.some(areLabels)) return false
  const begins = ({ above }: Pair) => above !== undefined && above.text !== '' && above.row === last
  const start = pairs.findIndex(({ cell }) => cell.text !== '')
  const blank = pairs.filter((pair) => pair.cell.text === '' && begins(pair))
  const before = blank.filter((pair) => pairs.indexOf(pair) < start).length
  if (before >= 1 && filled.every(begins) && areRests(filled, blank.length, full)) return true
  if (!filled.every((pair) => pair.above?.text !== '' && (isBroken(pair) || open))) return false
  // Who prints labels again on the next page cuts no row that is short.
  const again = pairs.some(({ printed, above }) => printed.artifact === true && above !== undefined)
  if (again && filled.every(({ above }) => (above?.text.length ?? 0) <= longLabel)) return false
  if (open) return true
  const endsBeside = pairs
    .slice(start)
    .some(({ cell, above }) => cell.text === '' && above !== undefined && above.text !== '')
  const [long] = filled
  const isLong = filled.length === 1 && long !== undefined && long.cell.area.x1 - long.cell.area.x0 > 0.4 * width
  if (endsBeside || isLong || filled.some(({ cell, above }) => isTorn(above?.text ?? '', cell.text))) return true
  const allGoOn = filled.every(({ cell, above }) => mayBeOne(above?.text ?? '', cell.text))
  return full && allGoOn && (filled.length >= 3 || (filled.length === 2 && blank.length > 0))
}

/**
 * Texts that go on below an indicator's name and value, which ended on the page above: two blanks tell it, on a full page
 * one, where the texts are long. A list that goes on counting needs not be long.
 */
const areRests = (filled: readonly Pair[], blanks: number, full: boolean): boolean => {
  const isLonger = (pair: Pair, than: number) => (pair.above?.text.length ?? 0) > than
  const counts = ({ cell, above }: Pair) => goesOnCounting(above?.text ?? '', cell.text)
  if (blanks >= 2 && filled.every((pair) => isBroken(pair) || isLonger(pair, longLabel) || counts(pair))) return true
  return full && filled.every((pair) => isLonger(pair, longText))
}

/**
 * The cells of a row of its own at the head of a page that go on cells above: those whose tags say so, and blank ones at the
 * left of the row.
 *
 * @param row of the tagged table, where tags tell it
 */
export function goingOn<Above extends CellAbove>(
  pairs: readonly Pair<Above>[],
  row: number | undefined,
): readonly Pair<Above>[] {
  const said = pairs.map((pair) => tagsSay(pair, row))
  const filled = pairs.findIndex(({ cell }, at) => cell.text !== '' && said[at] !== true)
  const ends = pairs.findIndex(({ above }) => above === undefined || above.text === '')
  const blanks = filled <= 0 ? 0 : ends === -1 || ends >= filled ? filled : ends
  return pairs.filter((_, at) => said[at] ?? at < blanks)
}

/** Whether a cell goes on the one above, as tags tell it; undefined where they do not. */
function tagsSay({ cell, tag, above }: Pair, row: number | undefined): boolean | undefined {
  if (above === undefined) return undefined
  // A label of several rows all of which stands on the page of a later one.
  if (above.tag === undefined && above.text === '' && tag !== undefined && row !== undefined && tag.row < row)
    return true
  if (above.tag === undefined) return undefined
  if (tag !== undefined) return sameCell(tag, above.tag)
  if (cell.text !== '' || row === undefined || above.tag.rows === undefined) return undefined
  return above.tag.row + above.tag.rows > row
}
