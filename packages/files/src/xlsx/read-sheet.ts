import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import type { Area, Range, Sheet, SheetCell } from '../sheet/sheet.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import { areaReference, type CellReference, cellReference } from './cell-reference.ts'
import { readDrawing } from './read-drawing.ts'
import { type OpenCell, type Shared, shownText } from './shown-text.ts'
import { sieveBlanks, sieveFrom } from './sieve-blanks.ts'
import { stringItem } from './string-item.ts'
import type { SheetPart } from './workbook-parts.ts'

/** How much larger than other parts a sheet may be, for the blanks that the sieve takes out. */
const blanksAllowed = 3

/**
 * One sheet: only cells that show something are kept, whatever it declares.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `too-many-parts`, `archive-*`
 */
export function readSheet(
  bytes: Uint8Array,
  { name, hidden, entry, drawings }: SheetPart,
  shared: Shared,
  limits: Limits,
): Sheet {
  const damaged = () => new Refusal('part-damaged', { part: entry.name })
  const cells = new Map<number, SheetCell>()
  const merges: Area[] = []
  const ruledColumns = new Set<number>()
  const hiddenRows: Range[] = []
  const hiddenColumns: Range[] = []
  const widths = new Map<number, number>()
  let orientation: Sheet['orientation']
  const item = stringItem()
  let zeros = true
  let row = 0
  let column = 0
  let cell: OpenCell | undefined
  let part: 'v' | 'f' | 'is' | undefined

  const place = (reference: string | undefined): CellReference => {
    const given = reference === undefined ? { row, column: column + 1 } : cellReference(reference)
    if (given === undefined) throw damaged()
    return given
  }
  const openCell = ({ attribute }: XmlTag) => {
    const at = place(attribute('r'))
    row = at.row
    column = at.column
    cell = {
      ...at,
      type: attribute('t') ?? 'n',
      style: Number(attribute('s') ?? 0),
      value: undefined,
      formula: undefined,
    }
    item.begin()
  }
  const closeCell = (closed: OpenCell) => {
    const { ruled, ours } = shared.styleOf(closed.style)
    const text = shownText(closed, item.value(), shared, zeros)
    if (text === undefined) throw damaged()
    if (text.trim() !== '') {
      cells.set(closed.row * 20_000 + closed.column, {
        row: closed.row,
        column: closed.column,
        text,
        ruled,
        ...(ours && { ours }),
      })
      if (++shared.count.cells > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
    } else if (ruled) ruledColumns.add(closed.column)
  }

  readXmlPart(
    bytes,
    entry,
    { ...limits, inflated: limits.inflated * (entry.size > sieveFrom ? blanksAllowed : 1) },
    {
      open: (tag) => {
        if (cell !== undefined) {
          if (tag.name === 'v' || tag.name === 'f' || tag.name === 'is') part = tag.name
          if (part === 'v') cell.value ??= ''
          if (part === 'f') cell.formula ??= ''
          if (part === 'is') item.open(tag)
          return
        }
        switch (tag.name) {
          case 'c':
            return openCell(tag)
          case 'row':
            row = Number(tag.attribute('r') ?? row + 1)
            column = 0
            if (isHidden(tag, 'ht')) hiddenRows.push([row, row])
            return
          case 'col':
            if (isHidden(tag, 'width')) hiddenColumns.push([Number(tag.attribute('min')), Number(tag.attribute('max'))])
            noteWidth(tag, widths)
            return
          case 'pageSetup':
            orientation = tag.attribute('orientation') === 'landscape' ? 'landscape' : 'portrait'
            return
          case 'mergeCell': {
            const area = areaReference(tag.attribute('ref') ?? '')
            if (area !== undefined) merges.push(area)
            return
          }
          case 'sheetView':
            if (tag.attribute('showZeros') === '0' || tag.attribute('showZeros') === 'false') zeros = false
        }
      },
      text: (text) => {
        if (cell === undefined) return
        if (part === 'v') cell.value += text
        else if (part === 'f') cell.formula += text
        else if (part === 'is') item.text(text)
      },
      close: (closed) => {
        if (cell === undefined) return
        if (closed === 'c') {
          closeCell(cell)
          cell = undefined
          part = undefined
        } else if (closed === part) part = undefined
        else if (part === 'is') item.close(closed)
      },
    },
    entry.size > sieveFrom ? bounded(sieveBlanks(), limits, damaged) : undefined,
  )
  const floating = drawings.flatMap((drawing) => readDrawing(bytes, drawing, limits))
  return {
    name,
    hidden,
    cells: [...cells.values()],
    merges,
    ruledColumns,
    hiddenRows,
    hiddenColumns,
    floating,
    ...(widths.size > 0 && { widths }),
    ...(orientation && { orientation }),
  }
}

/** Widths of the first columns of a sheet: no table has more. */
function noteWidth({ attribute }: XmlTag, widths: Map<number, number>): void {
  const [min, max, width] = ['min', 'max', 'width'].map((name) => Number(attribute(name)))
  if (!min || !max || !width || !(width > 0)) return
  for (let column = min; column <= Math.min(max, 256); column++) widths.set(column, width)
}

const isHidden = ({ attribute }: XmlTag, size: 'ht' | 'width'): boolean => {
  const flag = attribute('hidden')
  return flag === '1' || flag === 'true' || attribute(size) === '0'
}

/** What is left of the sheet must not be larger than any other part. */
function bounded(sieve: (piece: string) => string, limits: Limits, damaged: () => Refusal): (piece: string) => string {
  let length = 0
  return (piece) => {
    const text = sieve(piece)
    length += text.length
    if (length > limits.inflated) throw damaged()
    return text
  }
}
