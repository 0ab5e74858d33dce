import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { findTemplate, type Template, templateOf, templateRef, templates } from './index.ts'

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

test.each(templates)(
  '$id names money lines that it prints, in money and in relations',
  ({ rows, money, relations }) => {
    const cells = rows.flatMap((row) => ('cells' in row ? row.cells : []))
    const printed = cells.flatMap((cell) => ('fund' in cell ? [key(cell.fund)] : []))
    const named = [...Object.values(money ?? {}), ...(relations ?? []).flatMap(({ total, parts }) => [total, ...parts])]
    expect(named.map(key).filter((name) => !printed.includes(name))).toEqual([])
    expect(new Set(printed).size).toBe(printed.length)
  },
)

const key = ({ path, column = '预算' }: { readonly path: readonly string[]; readonly column?: string | undefined }) =>
  [...path, column].join('/')
