import { expect, test } from 'vitest'
import { numberCell } from './number-cell.ts'

test.each<[text: string, number: number, format: string]>([
  ['10', 10, '0'],
  ['0', 0, '0'],
  ['-3', -3, '0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['99.17%', 0.9917, '0.00%'],
  ['100%', 1, '0%'],
  ['0.535', 0.535, '0.000'],
  ['1234567890123.45', 1234567890123.45, '0.00'],
  ['28.5%', 0.285, '0.0%'],
])('%s is a number that shows as it was printed', (text, number, format) => {
  expect(numberCell(text)).toEqual({ number, format })
})

test.each([
  '',
  '—',
  '007',
  '1,2',
  '12,34',
  '≥8',
  '1 200',
  '１２',
  '-0',
  '-0.00',
  '.5',
  '5.',
  '+5',
  '1e3',
  '=1+1',
  '86.4 ',
  '12345678901234.567',
  '0.1234567890123456',
  '10\n',
])('%j stays a text', (text) => {
  expect(numberCell(text)).toBeUndefined()
})
