import { type Disclosure, type Finding, indicatorCellNames, type Printed } from '../../form/index.ts'
import { textWidth } from './text-width.ts'

const around = 24
const cellsOfRow = ['level2', ...indicatorCellNames]

const isRecord = (thing: unknown): thing is Readonly<Record<string, unknown>> =>
  typeof thing === 'object' && thing !== null
const isPrinted = (thing: unknown): thing is Printed => isRecord(thing) && typeof thing.raw === 'string'

/** Line breaks, tabs and other control characters would break the marker's line. */
const visible = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** A cell of the source as an excerpt shows it. */
export interface ExcerptCell {
  readonly text: string
  /** The faulty part, in the cell's text; in an empty cell of no length. */
  readonly mark?: { readonly start: number; readonly end: number }
}

const shortened = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}…` : text)

/** The faulty cell, cut to what stands around the fault. */
const faulty = (raw: string, finding: Finding, printed: Printed): ExcerptCell => {
  const base = printed.place.start ?? 0
  const { start, end } = finding.place
  const spanned =
    start !== undefined && end !== undefined && (start !== printed.place.start || end !== printed.place.end)
  const from = spanned ? Math.max(0, start - base) : 0
  const to = spanned ? Math.min(raw.length, end - base) : raw.length
  const first = Math.max(0, from - around)
  const last = Math.min(raw.length, to + around)
  const markEnd = Math.min(to, from + 2 * around)
  const head = first > 0 ? '…' : ''
  const shown = visible(raw.slice(first, Math.min(last, markEnd + around)))
  const tail = Math.min(last, markEnd + around) < raw.length ? '…' : ''
  return {
    text: `${head}${shown}${tail}`,
    mark: { start: head.length + from - first, end: head.length + markEnd - first },
  }
}

/** Walks a JSON Pointer; the things on the way, outermost first. */
const trail = (disclosure: Disclosure, at: string): readonly unknown[] => {
  const keys = at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const things: unknown[] = [disclosure]
  for (const key of keys) {
    const last = things.at(-1)
    things.push(isRecord(last) ? last[key] : undefined)
  }
  return things
}

const rowCells = (owner: Readonly<Record<string, unknown>>, own: Printed, finding: Finding): readonly ExcerptCell[] => {
  const mark = faulty(own.raw, finding, own)
  if (isPrinted(owner.name) && isPrinted(owner.target)) {
    const row = cellsOfRow.flatMap((key) => (isPrinted(owner[key]) ? [owner[key]] : []))
    if (row.includes(own))
      return row
        .filter((cell) => cell === own || cell.raw !== '')
        .map((cell) => (cell === own ? mark : { text: visible(shortened(cell.raw, around)) }))
  }
  if (isPrinted(owner.label) && owner.label !== own) return [{ text: visible(owner.label.raw) }, mark]
  if (Array.isArray(owner.path)) return [{ text: owner.path.join(' / ') }, { text: String(owner.column) }, mark]
  return [mark]
}

/**
 * The source cell with its row, the faulty characters marked. Empty where the finding stands nowhere in the Disclosure, or on
 * what no source prints.
 * @example excerptCells(finding, disclosure).at(-1) // { text: '≥50', mark: { start: 0, end: 3 } }
 */
export const excerptCells = (finding: Finding, disclosure: Disclosure): readonly ExcerptCell[] => {
  if (finding.at === undefined) return []
  const things = trail(disclosure, finding.at)
  const own = things.at(-1)
  const owner = things.at(-2)
  if (!isPrinted(own) || !isRecord(owner)) return []
  const cells = rowCells(owner, own, finding)
  return cells.every(({ text }) => text.trim() === '') ? [] : cells
}

const separator = ' │ '

/**
 * The source cell with its row, and a marker under the fault: two lines of a terminal. An empty cell is marked by one
 * column. Undefined where the finding stands nowhere in the Disclosure, or on what no source prints.
 * @example excerpt(finding, disclosure) // { line: '质量指标 │ 完成率 │ ≥50', marker: '                    ^^^' }
 */
export const excerpt = (
  finding: Finding,
  disclosure: Disclosure,
): { readonly line: string; readonly marker: string } | undefined => {
  const cells = excerptCells(finding, disclosure)
  let line = ''
  let marker = ''
  for (const [index, cell] of cells.entries()) {
    const text = index === 0 ? '' : separator
    if (cell.mark) {
      const before = textWidth(line + text + cell.text.slice(0, cell.mark.start))
      const width = textWidth(cell.text.slice(cell.mark.start, cell.mark.end))
      marker = ' '.repeat(before) + '^'.repeat(Math.max(width, 1))
    }
    line += text + cell.text
  }
  return cells.length === 0 ? undefined : { line: line.trimEnd(), marker }
}
