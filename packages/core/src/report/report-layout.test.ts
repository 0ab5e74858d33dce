import { expect, test } from 'vitest'
import { check } from '../check/index.ts'
import { buildDisclosure } from '../form/index.ts'
import type { LayoutPart } from '../layout/index.ts'
import { national } from '../score/index.ts'
import { lettersOf } from './letter.ts'
import { makeReport } from './make-report.ts'
import { reportLayout } from './report-layout.ts'

const unit = (publisher: string) =>
  buildDisclosure({
    file: `${publisher}.txt`,
    publisher,
    forms: [
      {
        fields: { 项目名称: '渡口维护', 实施单位: publisher },
        funds: { 年度资金总额: '10' },
        rows: [
          ['quality', '完好率', '≥98'],
          ['cost', '栈桥修缮', '≤20万元'],
        ],
      },
    ],
  })
const disclosures = ['云岭县航道站', '河湾区航道站'].map(unit)
const found = check(disclosures, { profile: national, onCrash: 'throw' })
const report = makeReport(
  disclosures.map((disclosure, index) => ({ disclosure, findings: found[index] ?? [] })),
  { lang: 'zh-CN' },
)

/** The paper that a part stands on by itself. */
const formOf = (part: LayoutPart | undefined): number | undefined =>
  part?.kind === 'paragraph' || part?.kind === 'table' ? part.form : undefined

test('a unit begins a page, its heading and sums on the paper of its findings', () => {
  const { parts } = reportLayout(report)
  const heads = parts.flatMap((part, at) =>
    part.kind === 'paragraph' && part.style === 'heading' && part.level === 2 ? [at] : [],
  )
  expect(heads).toHaveLength(2)
  for (const at of heads) {
    const [sums, table] = [parts[at + 1], parts[at + 2]]
    expect(table).toMatchObject({ kind: 'table', orientation: 'landscape' })
    expect(formOf(sums)).toBe(formOf(table))
  }
  expect(parts[(heads[1] ?? 0) - 1]?.kind).toBe('page-break')
})

test('a letter counts what it sends back and nothing else, with the bases below their table', () => {
  const [letter] = lettersOf(report, ({ severity }) => severity === 'error')
  const parts = letter?.layout.parts ?? []
  const texts = parts.flatMap((part) => (part.kind === 'paragraph' ? [part.text] : []))
  expect(texts.join('\n')).toMatch(/（错误\d+处），现予退回/)
  const table = parts.find((part) => part.kind === 'table')
  const notes = parts.filter((part) => part.kind === 'paragraph' && part.style === 'note')
  expect(notes.length).toBeGreaterThan(0)
  for (const note of notes) expect(formOf(note)).toBe(formOf(table))
})
