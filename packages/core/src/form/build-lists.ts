import type { Indicator } from './indicator.ts'
import type { RowSpec } from './spec.ts'
import { typedText, typedValue } from './typed.ts'
import { tickOf } from './typed-cell.ts'

type Rows = readonly (readonly [string, string, string, RowSpec?])[]

/** Made-up columns of the source, behind those of the cells. */
const firstColumn = 60

/** The headers of a list's columns: those of any row of the form. */
const headersOf = (rows: Rows, list: 'history' | 'progress' | 'causes' | 'likelihoods'): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row[3]?.[list] ?? {}))),
]

/** The lists of a row: every column that any row of the form fills, empty where this one does not. */
export const listsOf = (
  more: RowSpec,
  rows: Rows,
  line: number,
): Pick<Indicator, 'history' | 'progress' | 'causes' | 'likelihoods'> => {
  const values = (list: 'history' | 'progress', from: number) =>
    headersOf(rows, list).map((header, index) => ({
      period: typedText(header, {}),
      value: typedValue(more[list]?.[header] ?? '', { line, column: from + index }),
    }))
  const ticks = (list: 'causes' | 'likelihoods', from: number) =>
    headersOf(rows, list).map((header, index) => {
      const raw = more[list]?.[header] ?? ''
      const value = tickOf(raw)
      const place = { line, column: from + index }
      return { label: typedText(header, {}), ticked: value === undefined ? { raw, place } : { raw, value, place } }
    })
  const history = values('history', firstColumn)
  const progress = values('progress', firstColumn + 10)
  const causes = ticks('causes', firstColumn + 20)
  const likelihoods = ticks('likelihoods', firstColumn + 30)
  return {
    ...(history.length > 0 && { history }),
    ...(progress.length > 0 && { progress }),
    ...(causes.length > 0 && { causes }),
    ...(likelihoods.length > 0 && { likelihoods }),
  }
}
