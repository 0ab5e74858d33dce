import type { Disclosure } from '../form/index.ts'
import type { LayoutCell, LayoutDocument, LayoutRow } from '../layout/layout.ts'
import { templates as known, type Template } from '../template/index.ts'
import type { Found } from './found.ts'
import { type MappedRow, mapCell } from './map-cell.ts'
import type { Mapping, MappingColumn } from './schema.ts'

/** A cell that the system will not take as it is. */
export interface MappedFault {
  readonly why: /** The list of codes has nothing for it: the cell stays empty. */
    | 'no-code'
    /** The system wants something and the form has nothing. */
    | 'empty'
    /** Longer than the system takes; it is written whole. */
    | 'too-long'
    /** The column takes a number, the form has words; they are written. */
    | 'no-number'
  /** Row of the sheet, from 1; the titles are the first. */
  readonly row: number
  readonly column: string
  /** What the form says. */
  readonly text: string
  /** Index of the Disclosure, and the pointer into it. */
  readonly disclosure: number
  readonly at?: string
}

export interface Mapped {
  readonly layout: LayoutDocument
  /** Rows below the titles. */
  readonly rows: number
  readonly faults: readonly MappedFault[]
}

export interface MapOptions {
  /** Templates that tell which money lines mean what; default: those of the system. */
  readonly templates?: readonly Template[]
}

/** Columns are as wide as their texts, within these numbers of characters. */
const narrowest = 6
const widest = 30

/**
 * Forms in the columns of a system, for importing them there or typing them over: one table, its titles in the first row.
 * What the system would refuse is listed; nothing is cut. Pure.
 *
 * @example mapDisclosures([disclosure], findMapping('indicators')).rows // 12
 */
export function mapDisclosures(
  disclosures: readonly Disclosure[],
  mapping: Mapping,
  { templates = known }: MapOptions = {},
): Mapped {
  const faults: MappedFault[] = []
  const sources = rowsOf(disclosures, mapping)
  const rows = sources.map(
    (source, index): LayoutRow => ({
      cells: mapping.columns.map((column, i) => {
        const found = mapCell(column.from, source, templates)
        const { text, why } = written(found, column, mapping)
        if (why !== undefined)
          faults.push({
            why,
            row: index + 2,
            column: column.title,
            text: found.raw ?? found.text,
            disclosure: disclosures.indexOf(source.disclosure),
            ...(found.at !== undefined && { at: found.at }),
          })
        return cell(text, i, column.as === 'number' ? { input: 'decimal', align: 'right' } : { align: 'left' })
      }),
    }),
  )
  const titles: LayoutRow = {
    header: true,
    cells: mapping.columns.map(({ title }, i) => cell(title, i, { role: 'label', align: 'center', scope: 'col' })),
  }
  const table = [titles, ...rows]
  const columns = mapping.columns.map((_, i) =>
    table.reduce((most, { cells }) => Math.max(most, Math.min(widest, cells[i]?.text.length ?? 0)), narrowest),
  )
  return {
    layout: {
      title: mapping.name['zh-CN'],
      lang: 'zh-CN',
      parts: [{ kind: 'table', form: 0, caption: mapping.sheet, orientation: 'landscape', columns, rows: table }],
    },
    rows: rows.length,
    faults,
  }
}

const cell = (
  text: string,
  index: number,
  more: Pick<LayoutCell, 'align'> & Partial<Pick<LayoutCell, 'role' | 'scope' | 'input'>>,
): LayoutCell => ({ text, column: index + 1, colspan: 1, rowspan: 1, role: 'value', at: [], ...more })

function rowsOf(disclosures: readonly Disclosure[], mapping: Mapping): readonly MappedRow[] {
  const rows: MappedRow[] = []
  for (const disclosure of disclosures)
    disclosure.forms.forEach((form, formIndex) => {
      const wanted = (mapping.phase?.includes(form.phase) ?? true) && (mapping.subject?.includes(form.subject) ?? true)
      if (!wanted) return
      const entries = mapping.rows === 'forms' ? [undefined] : form.indicators
      entries.forEach((indicator, index) => {
        rows.push({
          disclosure,
          form,
          formIndex,
          ...(indicator && { indicator }),
          indicatorIndex: index,
          inSheet: rows.length + 1,
          inForm: index + 1,
        })
      })
    })
  return rows
}

/** A number without the comma of its thousands, as systems want it. */
const plainNumber = (text: string): string | undefined => {
  const bare = text.replace(/[,，\s]/g, '')
  return /^-?\d+(\.\d+)?$/.test(bare) ? bare : undefined
}

function written(
  { text, key }: Found,
  { codes, as, required, longest }: MappingColumn,
  mapping: Mapping,
): { readonly text: string; readonly why?: MappedFault['why'] } {
  if (codes !== undefined) {
    const list = mapping.codes?.[codes] ?? {}
    const code = [key, text].flatMap((word) => (word !== undefined && Object.hasOwn(list, word) ? [list[word]] : []))[0]
    if (code !== undefined) return { text: code }
    if (text !== '' || key !== undefined) return { text: '', why: 'no-code' }
  }
  if (text === '') return { text, ...(required && { why: 'empty' }) }
  if (longest !== undefined && text.length > longest) return { text, why: 'too-long' }
  if (as !== 'number') return { text }
  const number = plainNumber(text)
  return number === undefined ? { text, why: 'no-number' } : { text: number }
}
