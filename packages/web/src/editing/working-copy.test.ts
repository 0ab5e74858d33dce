import { expect, test } from 'vitest'
import { changesOf, freshCopy, type Step, withLastAgain, withoutLast, withStep } from './working-copy.ts'

const edit = (at: string, raw: string): Step => ({ changes: [{ kind: 'edit', at, raw }], at })
const first = edit('/forms/0/goal', '甲')
const second = edit('/forms/0/indicators/1/target', '≥8 个')

test('changes stand in the order of their steps', () => {
  const copy = withStep(withStep(freshCopy(1), first), second)
  expect(changesOf(copy)).toEqual([...first.changes, ...second.changes])
})

test('undo and redo walk across all cells of the form', () => {
  const both = withStep(withStep(freshCopy(1), first), second)
  const undone = withoutLast(both)
  expect(undone?.step).toBe(second)
  const again = withLastAgain(undone?.copy ?? both)
  expect(again?.copy).toEqual(both)
  expect(withoutLast(freshCopy(1))).toBeUndefined()
  expect(withLastAgain(both)).toBeUndefined()
})

test('a new step forgets what was taken back', () => {
  const undone = withoutLast(withStep(freshCopy(1), first))
  expect(withLastAgain(withStep(undone?.copy ?? freshCopy(1), second))).toBeUndefined()
})

test('a step without changes is no step', () => expect(withStep(freshCopy(1), { changes: [] }).steps).toEqual([]))
