import { applyEdits } from '@jiheng/core/edit'
import type { Disclosure, Form, Indicator } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { parseTemplate, templates } from '@jiheng/core/template'
import { exampleOf } from '@jiheng/core/template/examples'
import { disclose, documentFormats, NotWritable, notWritableSentence, writeDocument } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { formDifferences } from './differences.ts'

const example = (): Disclosure => {
  const disclosure = exampleOf('pingluo-project-target')
  if (disclosure === undefined) throw new Error('no example')
  return disclosure
}
const edited = (at: string, raw: string): Disclosure => applyEdits(example(), [{ at, raw }])
const withRows = (rows: (rows: readonly Indicator[]) => readonly Indicator[]): Disclosure => {
  const disclosure = example()
  const [form] = disclosure.forms
  if (form === undefined) throw new Error('no form')
  const own: Form = { ...form, indicators: rows(form.indicators), emptyLevels: [] }
  return { ...disclosure, forms: [own] }
}
const text = (raw: string) => ({ raw, place: {} })

/** Twenty thousand characters of which no two stretches are alike: what is cut, moved or doubled shows. */
const long = Array.from({ length: 2500 }, (_, i) => `第${String(i).padStart(5, '0')}项`).join('，')

/** As a form of that width is read: by a template of its own. */
const asRead = async (disclosure: Disclosure): Promise<Disclosure> =>
  disclose(await writeDocument(layoutDisclosure(disclosure), 'html'), 'x.html')

const cases: readonly (readonly [name: string, disclosure: () => Disclosure | Promise<Disclosure>])[] = [
  ['a cell of 20 000 characters', () => edited('/forms/0/goal', `${long}。`)],
  [
    '3 000 rows',
    () =>
      withRows(([first]) =>
        first === undefined
          ? []
          : Array.from({ length: 3000 }, (_, i) => ({ ...first, name: text(`建设第${i + 1}号蓄水池`) })),
      ),
  ],
  [
    'sixty more columns',
    () =>
      asRead(
        withRows((rows) =>
          rows.map((row, r) => ({
            ...row,
            extra: Array.from({ length: 60 }, (_, c) => ({ label: text(`附${c + 1}列`), value: text(`${r}之${c}`) })),
          })),
        ),
      ),
  ],
  ['characters that few fonts have', () => edited('/forms/0/goal', '修缮𠮷祥里🦄、㐂字第\u{2b81d}号碑，☑已验收。')],
  ['a character that no font has', () => edited('/forms/0/goal', '修缮\u{e0f5}号碑。')],
]

describe.each(cases)('%s', (_, disclosure) => {
  test.each(documentFormats)(
    'printed whole or refused with a sentence: %s',
    async (format) => {
      const printed = await disclosure()
      const bytes = await writeDocument(layoutDisclosure(printed), format).catch((fault: unknown) => {
        if (fault instanceof NotWritable) return fault
        throw fault
      })
      if (bytes instanceof NotWritable) {
        expect(notWritableSentence(bytes.reason, 'zh-CN')).toMatch(/。$/)
        expect(notWritableSentence(bytes.reason, 'en')).toMatch(/\.$/)
        return
      }
      const read = await disclose(bytes, `x.${format}`)
      expect(formDifferences(printed, read, format).lines).toEqual([])
    },
    120_000,
  )
})

describe('a template with a fault', () => {
  const [template] = templates.filter(({ rows }) => rows.length > 3)
  if (template === undefined) throw new Error('no template')
  const faultsOf = (data: unknown) => {
    const parsed = parseTemplate(data)
    return parsed.kind === 'template' ? [] : parsed.faults
  }

  test.each([
    ['a part is no text', { ...template, name: 7 }, '/name'],
    ['an unknown phase', { ...template, phase: 'spring' }, '/phase'],
    [
      'a row that is too narrow',
      { ...template, rows: [{ cells: [{ label: '项目名称' }] }, ...template.rows] },
      '/rows/0',
    ],
  ])('%s: refused with the place and what belongs there', (_, data, at) => {
    const faults = faultsOf(data)
    expect(faults.map((fault) => fault.at)).toContain(at)
    for (const { sentence } of faults) {
      expect(sentence['zh-CN']).not.toBe('')
      expect(sentence.en).not.toBe('')
    }
  })

  test('the template itself has none', () => {
    expect(faultsOf(template)).toEqual([])
  })
})
