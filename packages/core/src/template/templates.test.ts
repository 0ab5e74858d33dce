import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { findTemplate, type Template, templateFaults, templateOf, templateRef, templates } from './index.ts'

const first = templates[0] as Template

test('the index holds every file of data/, each named after its id', () => {
  const files = readdirSync(new URL('./data/', import.meta.url)).filter((name) => name.endsWith('.json'))
  expect(templates.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  expect(stale(['templates'])).toEqual([])
})

test('a template is found by id, and by id and version', () => {
  const later: Template = { ...first, version: '2' }
  const all = [...templates, later]
  expect(findTemplate(first.id)).toBe(first)
  expect(findTemplate(templateRef(first), all)).toBe(first)
  expect(findTemplate(first.id, all)).toBe(later)
  expect(findTemplate('no-such-form')).toBeUndefined()
})

test('a form is drawn by its own template, else by the one it names, else by the last of that id', () => {
  const own: Template = { ...first, id: 'own' }
  expect(templateOf({ template: 'generic', ownTemplate: own })).toBe(own)
  expect(templateOf({ template: templateRef(first) })).toBe(first)
  expect(templateOf({ template: `${first.id}@9` })).toBe(first)
  expect(templateOf({ template: 'generic' })).toBeUndefined()
  expect(templateOf({ template: 'mine@1' }, [{ ...first, id: 'mine' }])?.id).toBe('mine')
})

test.each(templates)('$id has no faults', (template) => {
  expect(templateFaults(template)).toEqual([])
})

test('templateFaults: rows that do not tile, money lines that are not printed', () => {
  const rows: Template['rows'] = [
    { cells: [{ label: '甲', rows: 3 }, { field: '乙' }] },
    { cells: [{ fund: { path: ['丙'] }, span: 2 }, { fund: { path: ['丙'] } }] },
  ]
  const broken: Template = {
    ...first,
    kind: 'table',
    columns: [1, 1, 1],
    rows,
    money: { yearBudget: { path: ['丁'] } },
    relations: [],
  }
  expect(templateFaults(broken)).toEqual([
    { fault: 'row-too-narrow', row: 0, expected: '3', found: '2' },
    { fault: 'reaches-too-far', row: 0, expected: '≤ 2', found: '>' },
    { fault: 'row-too-wide', row: 1, expected: '2', found: '3' },
    { fault: 'unknown-money-line', expected: '丙 / 预算, 丙 / 预算', found: '丁 / 预算' },
    { fault: 'money-line-twice', expected: 'once', found: '丙 / 预算' },
    { fault: 'no-indicators', expected: 'indicators', found: '' },
  ])
})
