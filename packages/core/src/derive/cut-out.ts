import type { Block, Grid } from '../blocks/blocks.ts'
import { stripsOf } from '../read/source/strip.ts'
import { columnsOf } from '../read/table/columns.ts'
import { isFormTitle, isPeriodLine, unitLine } from '../read/words/vocabulary.ts'
import { type Line, withYear } from './head-lines.ts'
import { isInstruction } from './placeholder.ts'

/** One form of a file, its lines apart from its table. */
export interface CutOut {
  readonly above: readonly Line[]
  readonly grid: Grid
  readonly below: readonly Line[]
}

const lineOf = (block: Extract<Block, { kind: 'paragraph' }>): Line => ({ text: block.text.trim(), place: block.place })

/** A row that is in truth a line: its one text is a title, a year, a unit, or what is said of filling in. */
const isLineRow = (row: Grid['rows'][number], first: boolean): boolean => {
  const filled = row.cells.filter(({ text }) => text.trim() !== '')
  const [only] = filled
  if (only === undefined || filled.length > 1) return filled.length === 0 && first
  const text = only.text.trim()
  if (isInstruction(text)) return true
  if (!first) return false
  const dated = withYear(text).replace('{year}', '2030')
  const alone = row.cells.length === 1 || only.colspan > 1
  return (
    isFormTitle(text) ||
    isPeriodLine(dated) ||
    unitLine(text) !== undefined ||
    /^附\s*[件表]?\s*\d*/.test(text) ||
    (alone &&
      /^[^:：]{2,14}[:：]\s*(\S*|.*[:：].*)$/.test(text) &&
      row.cells.every(({ text: own }) => own.trim() !== '' || row.cells.length > 2))
  )
}

/** A table that may be a form: it has columns of indicators, of questions, or several labels with room beside them. */
const mayBeForm = (grid: Grid): boolean => {
  const strips = stripsOf([grid])
  return (
    strips.some((strip) => columnsOf(strip) !== undefined) ||
    strips.some(({ filled }) => filled.some(({ text }) => /审核(内容|要点|意见)/.test(text)))
  )
}

/** The forms of a file, each with the lines above and below its table. */
export const cutOuts = (blocks: readonly Block[]): readonly CutOut[] => {
  const grids = blocks.flatMap((block, i) => (block.kind === 'grid' && mayBeForm(block) ? [[block, i] as const] : []))
  return grids.map(([grid, at], g): CutOut => {
    const from = g === 0 ? 0 : (grids[g - 1]?.[1] ?? -1) + 1
    const to = grids[g + 1]?.[1] ?? blocks.length
    const linesIn = (some: readonly Block[]) =>
      some.flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [lineOf(block)] : []))
    const next = linesIn(blocks.slice(at + 1, to))
    const own = next.findIndex(({ text }) => isFormTitle(text) || /^附\s*[件表]\s*\d*/.test(text))
    const before = linesIn(blocks.slice(from, at))
    const last = g === 0 ? -1 : before.findIndex(({ text }) => isFormTitle(text) || /^附\s*[件表]\s*\d*/.test(text))
    const rowsAsLines = (rows: Grid['rows']) =>
      rows.flatMap((row) => {
        const cells = row.cells.filter(({ text }) => text.trim() !== '')
        return cells.map(({ text, place }) => ({ text: text.trim(), place }))
      })
    const head = grid.rows.findIndex((row) => !isLineRow(row, true))
    const body = grid.rows.slice(Math.max(0, head))
    const end = body.findLastIndex((row) => !isLineRow(row, false)) + 1
    return {
      above: [...before.slice(Math.max(0, last)), ...rowsAsLines(grid.rows.slice(0, Math.max(0, head)))],
      grid: { ...grid, rows: body.slice(0, end) },
      below: [...rowsAsLines(body.slice(end)), ...next.slice(0, own < 0 ? next.length : own)],
    }
  })
}
