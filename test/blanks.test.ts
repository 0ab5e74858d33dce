import { applyChanges } from '@jiheng/core/changes'
import { type Disclosure, sameForm } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { findTemplate, templates } from '@jiheng/core/template'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { disclose, writeDocument } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { blankFormats, blanks, derivedBlank } from './blanks/blank-template.ts'

const date = '2026-01-01'
const exampleOf = (id: string): Disclosure => {
  const example = examples.find(({ template }) => template === id)
  if (example === undefined) throw new Error(`no example of ${id}`)
  return disclosureOf(example)
}

describe.each(blanks)('%s', (id) => {
  test.each(blankFormats)('the blank form as %s gives the template that is shipped', async (format) => {
    const { template, faults } = await derivedBlank(id, format)
    expect(faults).toEqual([])
    expect(template).toEqual(findTemplate(id))
  })

  test.each(['docx', 'html', 'xlsx'] as const)(
    'a filled one is known, edited, printed as %s and read back',
    async (format) => {
      const filled = exampleOf(id)
      const edited = applyChanges(filled, [{ kind: 'edit', at: '/forms/0/fields/0/value', raw: '改过的名称' }])
      if (edited.kind !== 'applied') throw new Error(JSON.stringify(edited))
      const { disclosure } = edited
      const again = await disclose(await writeDocument(layoutDisclosure(disclosure), format, { date }), `x.${format}`)
      expect(again.forms.map(({ template }) => template)).toEqual([`${id}@1`])
      const [before, after] = [disclosure.forms[0], again.forms[0]]
      expect(before && after && sameForm(before, after)).toEqual([])
    },
  )
})

/** The forms of a blank's own kind that are still known by it when every row that comes and goes has come and gone. */
describe('rows come and go', () => {
  const task = 'national-department-target'
  const review = 'national-target-review'
  const insert = (id: string, of: 'tasks' | 'reviews', index: number) =>
    applyChanges(exampleOf(id), [{ kind: 'insert', form: 0, of, index }])

  test('a task comes with its money and its texts, is named, and goes without a trace', async () => {
    const before = exampleOf(task)
    const added = insert(task, 'tasks', 1)
    if (added.kind !== 'applied') throw new Error(JSON.stringify(added))
    const named = applyChanges(added.disclosure, [
      { kind: 'edit', at: '/forms/0/tasks/1/name', raw: '站网巡检' },
      { kind: 'edit', at: '/forms/0/tasks/1/content', raw: '每季巡检一遍。' },
      { kind: 'edit', at: '/forms/0/tasks/1/amounts/0/amount', raw: '12' },
    ])
    if (named.kind !== 'applied') throw new Error(JSON.stringify(named))
    const [form] = named.disclosure.forms
    expect(form?.tasks?.map(({ name }) => name.raw)).toEqual(['灾害天气预警', '站网巡检', '人工增雨作业'])
    expect(
      form?.funds.filter(({ path }) => path[1] === '站网巡检').map(({ column, amount }) => [column, amount.value]),
    ).toEqual([
      ['总额', 12_000_000],
      ['财政拨款', undefined],
      ['其他资金', undefined],
    ])
    expect(form?.fields.find(({ label }) => label.raw === '站网巡检')?.value.raw).toBe('每季巡检一遍。')
    const gone = applyChanges(named.disclosure, [{ kind: 'remove', form: 0, of: 'tasks', index: 1 }])
    if (gone.kind !== 'applied' || !gone.disclosure.forms[0] || !before.forms[0]) throw new Error(JSON.stringify(gone))
    expect(sameForm(before.forms[0], gone.disclosure.forms[0])).toEqual([])
  })

  test('a task moves with its money', () => {
    const moved = applyChanges(exampleOf(task), [{ kind: 'move', form: 0, of: 'tasks', index: 1, to: 0 }])
    if (moved.kind !== 'applied') throw new Error(JSON.stringify(moved))
    const [form] = moved.disclosure.forms
    expect(form?.tasks?.map(({ name }) => name.raw)).toEqual(['人工增雨作业', '灾害天气预警'])
    expect(form?.funds.slice(0, 2).map(({ path }) => path[1])).toEqual(['人工增雨作业', '人工增雨作业'])
  })

  test('a question of a review belongs to the group of the one above it', () => {
    const added = insert(review, 'reviews', 2)
    if (added.kind !== 'applied') throw new Error(JSON.stringify(added))
    expect(added.disclosure.forms[0]?.reviews?.[2]?.criterion?.raw).toBe('一、完整性审核（20分）')
    const rows = layoutDisclosure(added.disclosure).parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))
    expect(rows.filter(({ item }) => item?.of === 'reviews')).toHaveLength(9)
  })

  test('every list of a layout that has entries can be added to', () => {
    for (const id of templates.map((template) => template.id)) {
      const example = examples.find(({ template }) => template === id)
      if (example === undefined) continue
      const disclosure = disclosureOf(example)
      const parts = layoutDisclosure(disclosure).parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))
      const lists = new Set(parts.flatMap(({ item }) => (item && item.of !== 'emptyLevels' ? [item.of] : [])))
      for (const of of lists) {
        const { kind } = applyChanges(disclosure, [{ kind: 'insert', form: 0, of, index: 1 }])
        expect([id, of, kind]).toEqual([id, of, 'applied'])
      }
    }
  })
})
