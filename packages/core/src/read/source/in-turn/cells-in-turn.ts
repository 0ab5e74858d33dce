import { append } from '../../../form/append.ts'
import type { Skipped } from '../../../form/disclosure.ts'
import { level1Code } from '../../../form/levels.ts'
import type { Place } from '../../../form/place.ts'
import type { Column } from '../../table/columns.ts'
import { projectColumnsOf } from '../../table/project-columns.ts'
import { isLineAroundForm } from '../../words/is-line-around-form.ts'
import { isPageNumber } from '../../words/loose-lines.ts'
import { bare, isFormTitle, isTotalLabel } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { withoutNameless } from '../glued/unsure-rows.ts'
import type { Strip } from '../strip.ts'
import { aboveHeader, beforeClosing, startsHeader, textOf } from './ends-in-turn.ts'
import { headInTurn } from './head-in-turn.ts'
import { type HeaderInTurn, headerInTurn } from './header-in-turn.ts'
import { type Item, inColumn, rowStrip } from './item.ts'
import { rowsInTurn } from './rows-in-turn.ts'

/** Lines that end a table for good. */
export const endsTable = (strip: Strip, words: Vocabulary): boolean => {
  const text = textOf(strip)
  return (
    strip.kind !== 'text' ||
    isLineAroundForm(text) ||
    /^(注|备注|说明|填表人|填报人|填表日期|单位负责人|联系人|审核人)\s*[:：]/.test(text) ||
    /^(19|20)\d{2}年\d{1,2}月\d{1,2}日$/.test(text.replace(/\s/g, '')) ||
    (text.length > 50 && /。$/.test(text) && !/^\d/.test(text)) ||
    /^(专项|项目|部门|单位|政策|资金)(名称|编码)$/.test(bare(text)) ||
    (/^[一二三四五六七八九十]+、/.test(text) && words.role(text) === undefined && level1Code(text) === undefined)
  )
}

/** How many blank lines part two cells of the same row: the fewest that any two cells have. */
const usualGap = (strips: readonly Strip[]): number => {
  const gaps = strips.slice(1).map(({ gap }) => gap)
  return gaps.length === 0 ? 0 : Math.min(...gaps)
}

const itemsOf = (strips: readonly Strip[]): readonly Item[] => {
  const usual = usualGap(strips)
  return strips.flatMap((strip) => {
    const [cell] = strip.filled
    return cell ? [{ cell, blanks: Math.max(0, Math.round((strip.gap - usual) / (usual + 1))) }] : []
  })
}

/** The sums at the end of a scored table, in the columns of weight and score. */
const totalsOf = (strips: readonly Strip[], { columns }: Pick<HeaderInTurn, 'columns'>): Strip | undefined => {
  const [label, ...numbers] = strips.flatMap(({ filled }) => filled)
  const scored = columns.flatMap(({ name }, i) => (name === 'weight' || name === 'score' ? [i + 1] : []))
  if (!label) return undefined
  const places = numbers.length < scored.length ? scored.slice(0, numbers.length) : scored
  return rowStrip([inColumn(label, 1), ...numbers.map((cell, i) => inColumn(cell, places[i] ?? columns.length + i))], 0)
}

/** The first line of a form's head above its header: the first label behind the form's title, or behind the last prose. */
const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= from; i--) {
    const strip = strips[i]
    const text = textOf(strip)
    if (strip?.kind !== 'text' || isFormTitle(text)) break
    if (words.role(text) !== undefined) begin = i
    // Two texts without a label in front of them are no longer part of a head, but for the paragraphs of a goal.
    if (i < begin - 12) break
  }
  return begin
}

/** Where the rows end that stand below a header, and where its line of sums begins. */
const bodyOf = (
  strips: readonly Strip[],
  from: number,
  columns: readonly Column[],
  words: Vocabulary,
): { readonly rows: readonly Strip[]; readonly totals: readonly Strip[]; readonly end: number } => {
  let end = from
  while (end < strips.length) {
    const strip = strips[end]
    if (!strip || endsTable(strip, words)) break
    if (startsHeader(strips, end)) {
      end = aboveHeader(strips, from, end, words)
      break
    }
    if (isTotalLabel(textOf(strip))) {
      const label = end++
      while (/^[\d.]+分?$/.test(textOf(strips[end])) && strips[end]?.kind === 'text' && end - label <= 3) end++
      return { rows: strips.slice(from, label), totals: strips.slice(label, end), end }
    }
    end++
  }
  end = beforeClosing(strips, from, end, columns, words)
  return { rows: strips.slice(from, end), totals: [], end }
}

/** Rows put together again, and what could not be. */
export interface Reordered {
  readonly strips: readonly Strip[]
  /** The headers below which the order of the cells is lost. */
  readonly lost: readonly Place[]
  /** Rows that cannot be told, in tables of which others can. */
  readonly unsure: readonly Skipped[]
  /** The lines of the tables whose order is lost. */
  readonly given: readonly Skipped[]
}

/** A row that cannot be told, as it is set aside. */
export const notUnderstood = ({ filled, place }: Strip): Skipped => ({
  raw: filled.map(({ text }) => text).join('\t'),
  place,
  why: 'not-understood',
})

/** The table below a header whose cells stand in turn: up to where, and its rows, unless their order is lost. */
export interface TableInTurn {
  readonly end: number
  readonly isLost: boolean
  readonly rows: readonly Strip[]
  readonly unsure: readonly Skipped[]
  readonly given: readonly Skipped[]
}

/** @param from The index of the first cell below the header. */
export const tableInTurn = (
  strips: readonly Strip[],
  from: number,
  header: Pick<HeaderInTurn, 'columns'>,
  words: Vocabulary,
  itemsFrom: (strips: readonly Strip[]) => readonly Item[] = itemsOf,
): TableInTurn => {
  const { rows, totals, end } = bodyOf(strips, from, header.columns, words)
  const marks = rows.filter((strip) => isPageNumber(textOf(strip)) && /\D/.test(textOf(strip)))
  const laid = rowsInTurn(itemsFrom(rows.filter((strip) => !marks.includes(strip))), header.columns)
  // Each project's own cells stand in front of its rows: without their columns nobody can tell them.
  const isLost = laid.isLost || projectColumnsOf(header.columns).length > 0
  if (isLost) return { end, isLost, rows: [], unsure: [], given: [...rows, ...totals].map(notUnderstood) }
  const body = withoutNameless(laid, header.columns, words)
  return {
    end,
    isLost,
    given: [],
    rows: [
      ...body.rows,
      ...(totals.length > 0 ? [totalsOf(totals, header) ?? []].flat() : []),
      ...marks,
      ...body.leftover.map((cell): Strip => ({ ...rowStrip([cell], 1), kind: 'text' })),
    ],
    unsure: body.unsure.map(notUnderstood),
  }
}

/** Whether the head of a form says what it is of, so that it can be read without its rows. */
export const namesForm = (head: readonly Strip[], words: Vocabulary): boolean =>
  head.some(({ filled }) => filled.length > 1 && words.role(filled[0]?.text ?? '') === 'field')

/**
 * Puts the rows of forms together again of which every cell stands in a line, or in a paragraph, of its own, as old Word files
 * saved as text, copies of web pages and recognised scans have them.
 */
export const cellsInTurn = (strips: readonly Strip[], words: Vocabulary): Reordered => {
  const out: Strip[] = []
  const lost: Place[] = []
  const unsure: Skipped[] = []
  const given: Skipped[] = []
  let done = 0
  for (let i = 0; i < strips.length; i++) {
    if (strips[i]?.kind !== 'text' || textOf(strips[i]).length > 24) continue
    const cells = strips.slice(i, i + 24).map((strip) => strip.filled[0])
    const until = strips.slice(i, i + 24).findIndex(({ kind }) => kind !== 'text')
    const own = (until < 0 ? cells : cells.slice(0, until)).flatMap((cell) => (cell ? [cell] : []))
    const header = headerInTurn(own, 0)
    if (!header) continue
    const begin = headFrom(strips, done, i, words)
    const table = tableInTurn(strips, i + header.length, header, words)
    const head = headInTurn(itemsOf(strips.slice(begin, i)), words)
    if (table.isLost) lost.push(header.strip.place)
    if (table.rows.length === 0 && !(table.isLost && namesForm(head, words))) continue
    append(out, strips.slice(done, begin))
    append(out, head)
    out.push(header.strip)
    append(out, table.rows)
    append(unsure, table.unsure)
    append(given, table.given)
    done = table.end
    i = done - 1
  }
  append(out, strips.slice(done))
  return { strips: out, lost, unsure, given }
}
