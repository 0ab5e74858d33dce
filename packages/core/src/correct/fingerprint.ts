import type { Form } from '../form/form.ts'
import { cleanLabel } from '../form/labels.ts'
import { isPlaced } from './source-cell.ts'

const columns = ['actual', 'weight', 'score', 'definition', 'basis', 'note', 'description'] as const

/** What a form's grid prints whoever fills it in: labels of the header, money lines and columns; never a value. */
const labelsOf = (form: Form): readonly string[] => [
  form.kind,
  // A label that a person added is no part of the layout.
  ...form.fields
    .filter(({ label }) => isPlaced(label.place))
    .map(({ label }) => cleanLabel(label.raw || (label.value ?? ''))),
  '|',
  ...new Set(
    form.funds.filter(({ amount }) => isPlaced(amount.place)).map(({ path, column }) => [...path, column].join('/')),
  ),
  '|',
  ...columns.filter((column) =>
    form.indicators.some((row) => row[column] !== undefined && isPlaced(row[column].place)),
  ),
  ...new Set(
    form.indicators.flatMap(({ extra = [] }) =>
      extra.filter(({ label }) => isPlaced(label.place)).map(({ label }) => cleanLabel(label.raw)),
    ),
  ),
]

const prime = 0x1_00_00_00_01_b3n
const mask = (1n << 64n) - 1n

/** FNV-1a, 64 bits: short, the same everywhere, no secret. */
const shortSum = (text: string): string => {
  let sum = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) sum = ((sum ^ BigInt(byte)) * prime) & mask
  return sum.toString(16).padStart(16, '0')
}

/**
 * A sum over the labels of a form's grid: two files of the same layout have the same one, whatever is filled in.
 * @example layoutFingerprint(form) // '9f2c01d3a7b6e845'
 */
export const layoutFingerprint = (form: Form): string => shortSum(labelsOf(form).join('\n'))
