import { expect, test } from 'vitest'
import { applyEdits, type EditResult, insertItem, moveItem, removeItem } from '../edit/index.ts'
import { exampleOf } from '../template/examples/index.ts'
import { type Disclosure, diffForms, type Form } from './index.ts'

const before = exampleOf('ningxia-project-target') as Disclosure
const form = before.forms[0] as Form
const formOf = (disclosure: Disclosure): Form => disclosure.forms[0] as Form
const done = (result: EditResult): Disclosure => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.disclosure
}

test('nothing changed', () => expect(diffForms(form, form)).toEqual({ changed: [], added: [], removed: [] }))

test('changed cells, with all that stand for them', () => {
  const after = formOf(
    applyEdits(before, [
      { at: '/forms/0/funds/1/amount', raw: '97' },
      { at: '/forms/0/indicators/0/target', raw: '≥7 条' },
    ]),
  )
  expect(diffForms(form, after)).toEqual({
    changed: [
      { at: '/fields/6/value', before: '96.5', after: '97' },
      { at: '/funds/1/amount', before: '96.5', after: '97' },
      { at: '/indicators/0/target', before: '=6 条', after: '≥7 条' },
    ].toSorted((a, b) => a.at.localeCompare(b.at)),
    added: [],
    removed: [],
  })
})

test('a row put in between the others', () => {
  const inserted = applyEdits(done(insertItem(before, '/forms/0/indicators/2')), [
    { at: '/forms/0/indicators/2/name', raw: '夜间服务' },
  ])
  expect(diffForms(form, formOf(inserted), 0)).toEqual({
    changed: [],
    added: [{ at: '/forms/0/indicators/2', text: '夜间服务' }],
    removed: [],
  })
})

test('a row taken out, another renamed behind it', () => {
  const after = applyEdits(done(removeItem(before, '/forms/0/indicators/1')), [
    { at: '/forms/0/indicators/1/name', raw: '借阅总册次' },
  ])
  expect(diffForms(form, formOf(after))).toEqual({
    changed: [{ at: '/indicators/1/name', from: '/indicators/2/name', before: '借阅册次', after: '借阅总册次' }],
    added: [],
    removed: [{ at: '/indicators/1', text: '停靠服务' }],
  })
})

test('a row that only moved is no change', () => {
  expect(diffForms(form, formOf(done(moveItem(before, '/forms/0/indicators/0', 2))))).toEqual({
    changed: [],
    added: [],
    removed: [],
  })
})

test('a renamed row with a new target is a change, not a row out and a row in', () => {
  const after = applyEdits(before, [
    { at: '/forms/0/indicators/1/name', raw: '停靠场次' },
    { at: '/forms/0/indicators/1/target', raw: '≥900 场次' },
  ])
  expect(diffForms(form, formOf(after)).changed.map(({ at }) => at)).toEqual([
    '/indicators/1/name',
    '/indicators/1/target',
  ])
})
