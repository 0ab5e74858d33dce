import { escapeXml } from '../docx/escape-xml.ts'
import { cellName } from '../xlsx/write/cell-name.ts'
import type { XmlSplice } from '../xml/splice-xml.ts'
import type { SheetElements } from './sheet-cells.ts'

/** A cell of a sheet (from 1), what it shows now, and what it is to show. */
export interface NewCell {
  readonly row: number
  readonly column: number
  readonly shown: string
  readonly now: string
}

const number = /^-?\d+(?:\.\d+)?$/
const withoutCommas = (text: string): string => text.replaceAll(',', '')

/** A decimal with its point two places to the left, as written: 92.5 becomes 0.925. */
const hundredth = (text: string): string => {
  const [whole = '', rest = ''] = text.split('.')
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`
}

/** The number that the cell holds for what it is to show; undefined where it is a text. */
const numberFor = ({ shown, now }: NewCell, value: string, isNumber: boolean): string | undefined => {
  const text = withoutCommas(now.trim())
  if (shown.trim() === '') return number.test(text) ? text : undefined
  if (!isNumber) return undefined
  const old = withoutCommas(shown.trim())
  if (number.test(text) && Number(old) === Number(value)) return text
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1]
  if (percent && old.endsWith('%') && Math.abs(Number(old.slice(0, -1)) / 100 - Number(value)) < 0.005)
    return hundredth(percent)
  return undefined
}

/** The cell's start tag without its type. */
const openTag = (xml: string): string =>
  (/^<[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '').replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd()

const body = (prefix: string, text: string): string =>
  `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is>`

/**
 * The splice that gives a cell a new text, its style kept; `formula` where a formula computes it, undefined where the sheet
 * has no such row.
 *
 * @param prefix Of the sheet's elements, with its colon. `asText`: a number too is written as text.
 */
export function cellSplice(
  { text, cells, rows }: SheetElements,
  cell: NewCell,
  prefix: string,
  asText: boolean,
): XmlSplice | 'formula' | undefined {
  const name = cellName(cell)
  const there = cells.get(name)
  if (there?.formula) return 'formula'
  const xml = there ? text.slice(there.at, there.end) : ''
  const isNumber = there !== undefined && !/^<[^>]*\st\s*=\s*["'](?!n["'])/.test(xml) && there.value !== ''
  const value = asText ? undefined : numberFor(cell, there?.value ?? '', isNumber)
  const tag = there ? openTag(xml) : `<${prefix}c r="${name}"`
  const made =
    value === undefined
      ? `${tag} t="inlineStr">${body(prefix, cell.now)}</${prefix}c>`
      : `${tag}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  if (there) return { at: there.at, end: there.end, xml: made }
  const row = rows.get(cell.row)
  if (row === undefined || row.inner === row.end) return undefined
  const next = row.cells.find(({ column }) => column > cell.column)
  return { at: next?.at ?? row.inner, xml: made }
}
