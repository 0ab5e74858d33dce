import type { Difference } from '@jiheng/core/form'

/** What no print of a format can bring back. */
export type Lost = 'cells-of-the-template' | 'mark-of-concluded-labels' | 'not-understood'

/** Why, as it stands in docs/round-trip.md. */
export const lostReasons: Readonly<Record<Lost, string>> = {
  'cells-of-the-template':
    'The form was printed in a layout that has a cell which the source did not have (a money line that a unit left out, a column that only some tables of the form had): the cell comes back, empty.',
  'mark-of-concluded-labels':
    'A level label that damage had taken is printed in grey, as concluded. What LibreOffice makes of the file keeps the words and drops the mark: the label comes back as printed.',
  'not-understood':
    'A cell that the reader had not understood is printed below the form, where nothing is lost of it; it comes back as prose.',
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null

/** Whether all cells of something are empty; words that name a column or a line are no cells. */
const isEmpty = (data: unknown): boolean => {
  if (data === '') return true
  if (Array.isArray(data)) return data.every(isEmpty)
  if (!isObject(data)) return false
  if ('raw' in data) return data.raw === '' && data.value === undefined
  return Object.entries(data).every(([key, part]) =>
    ['path', 'column', 'period', 'label'].includes(key) ? true : isEmpty(part),
  )
}

/** LibreOffice keeps the style of a text in odt, doc and rtf; elsewhere only its look. */
const dropsMarks = /→(?:html|pdf|xls|ods)$/

const isConcluded = (data: unknown): data is { readonly value: unknown } =>
  isObject(data) && data.raw === '' && data.inferred === true && data.value !== undefined

/** The reason why a difference cannot be helped; undefined where it is a fault. `format`: its name in `formats`. */
export const lostByNature = ({ at, a, b }: Difference, format: string): Lost | undefined => {
  if (a === undefined && b !== undefined && isEmpty(b)) return 'cells-of-the-template'
  const label = /\/level[12]$/.test(at) && isConcluded(a) && isObject(b) && b.value === a.value
  return label && dropsMarks.test(format) ? 'mark-of-concluded-labels' : undefined
}
