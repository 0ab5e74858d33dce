import { describe, expect, test } from 'vitest'
import { buildDisclosure } from '../../form/build.ts'
import type { Disclosure, Finding } from '../../form/index.ts'
import { findingNote } from './finding-note.ts'

const built = buildDisclosure({ file: 'a.docx', year: 2025, forms: [{ rows: [['quantity', '补植面积', '≥1200']] }] })
const [form] = built.forms
if (form === undefined) throw new Error('no form')
const titled: Disclosure = {
  ...built,
  title: { raw: '公开', place: { line: 1 } },
  forms: [{ ...form, title: { raw: '绩效目标表', place: { line: 3 } } }],
}
const finding = (more: Partial<Finding>): Finding => ({
  rule: 'unit-missing',
  severity: 'warning',
  origin: 'document',
  form: 0,
  place: { line: 9, table: 1, row: 4, column: 5 },
  basis: [],
  data: { name: '补植面积', found: '≥1200' },
  ...more,
})

describe('a finding in the margin', () => {
  test('severity, title of the rule and its id; sentences below; where it belongs', () => {
    const note = findingNote(finding({}), titled, 'zh-CN')
    expect(note.heading).toMatch(/^警告：.+（unit-missing）$/)
    expect(note.lines[0]).toContain('补植面积')
    expect(note.place).toEqual({ line: 9, table: 1, row: 4, column: 5 })
    expect(note.elsewhere).toContain('表1 第9行（原文表格1第4行第5列）')
    expect(findingNote(finding({}), titled, 'en').heading).toBe('warning: unit-missing')
  })

  test('one without a place stands at the form’s title, one of the document at that of the document', () => {
    expect(findingNote(finding({ place: {} }), titled, 'zh-CN').place).toEqual({ line: 3 })
    expect(findingNote(finding({ place: {}, form: null }), titled, 'zh-CN').place).toEqual({ line: 1 })
    expect(findingNote(finding({ place: {}, form: null }), titled, 'zh-CN').elsewhere).toContain('整份文件')
  })

  test('a rule of another version goes by its id', () => {
    expect(findingNote(finding({ rule: 'rule-of-tomorrow' }), titled, 'zh-CN').heading).toBe(
      '警告：rule-of-tomorrow（rule-of-tomorrow）',
    )
  })
})
