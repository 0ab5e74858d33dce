import { expect, it } from 'vitest'
import { byteRange } from './byte-range.ts'

it.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-99', { kind: 'part', start: 0, end: 100 }],
  ['bytes=990-2000', { kind: 'part', start: 990, end: 1000 }],
  ['bytes=500-', { kind: 'part', start: 500, end: 1000 }],
  ['bytes=-10', { kind: 'part', start: 990, end: 1000 }],
  ['bytes=-5000', { kind: 'part', start: 0, end: 1000 }],
  ['bytes=1000-', { kind: 'unsatisfiable' }],
  ['bytes=-0', { kind: 'unsatisfiable' }],
  ['bytes=9-3', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
])('%s', (header, range) => expect(byteRange(header, 1000)).toEqual(range))
