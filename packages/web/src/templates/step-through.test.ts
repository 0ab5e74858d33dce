import { expect, test } from 'vitest'
import type { DerivedCell } from '../api/types.ts'
import { stepThrough } from './step-through.ts'

const cell = (row: number, column: number): DerivedCell => ({
  id: `1.${row}.${column}`,
  place: { table: 1, row, column },
  role: 'label',
  says: '',
})
const cells = [cell(1, 1), cell(1, 3), cell(2, 2), cell(2, 4), cell(4, 1)]

test.each([
  ['1.1.1', 'ArrowRight', '1.1.3'],
  ['1.1.3', 'ArrowRight', '1.2.2'],
  ['1.2.2', 'ArrowLeft', '1.1.3'],
  ['1.1.3', 'ArrowDown', '1.2.2'],
  ['1.1.1', 'ArrowDown', '1.2.2'],
  ['1.2.4', 'ArrowDown', '1.4.1'],
  ['1.4.1', 'ArrowUp', '1.2.2'],
  ['1.4.1', 'ArrowDown', undefined],
  ['1.1.1', 'ArrowLeft', undefined],
  ['1.1.1', 'Enter', undefined],
  ['nowhere', 'ArrowDown', undefined],
])('from %s %s leads to %s', (from, key, to) => expect(stepThrough(cells, from, key)).toBe(to))
