import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonText, schemaFaults } from './index.ts'

const schema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    share: z.string().regex(/^-?\d+(\.\d+)?$/),
    kind: z.enum(['linear', 'stepped']),
    rows: z.array(z.union([z.object({ label: z.string() }).strict(), z.object({ field: z.string() }).strict()])).min(1),
  })
  .strict()

describe('schemaFaults', () => {
  const right = { id: 'a', share: '0.8', kind: 'linear', rows: [{ label: '甲' }] }
  it.each([
    [{ id: undefined }, '/id', '缺少这一项；应是文字。', 'is missing; it should be text.'],
    [
      { id: '清河' },
      '/id',
      '写法不对；应是小写字母、数字和短横线，如 "qinghe-2026"。',
      'is not written right; it should be small letters, digits and hyphens, such as "qinghe-2026".',
    ],
    [{ share: 0.8 }, '/share', '应是文字。', 'should be text.'],
    [
      { share: '80%' },
      '/share',
      '写法不对；应是写成文字的小数，如 "0.8"。',
      'is not written right; it should be a decimal written as text, such as "0.8".',
    ],
    [{ kind: 'steps' }, '/kind', '应是其中之一："linear", "stepped"。', 'should be one of "linear", "stepped".'],
    [
      { bonus: 5 },
      '/',
      '不认识“bonus”；请删去，或改正写法。',
      '“bonus” is not known here; remove it or mend its name.',
    ],
    [{ rows: [] }, '/rows', '太少或太小；至少应为 1。', 'is too small; at least 1 is needed.'],
    [
      { rows: [7] },
      '/rows/0',
      '不是任何一种写法；可写成：{ "label": "…" }。',
      'is none of the forms; write one of { "label": "…" }.',
    ],
    [{ rows: [{ label: 3 }] }, '/rows/0/label', '应是文字。', 'should be text.'],
  ])('%j', (change, at, zh, en) => {
    const parsed = schema.safeParse({ ...right, ...change }, { reportInput: true })
    const faults = schemaFaults(parsed.error?.issues ?? [], [[/^\/rows\/\d+$/, '{ "label": "…" }']])
    expect(faults).toEqual([{ at, sentence: { 'zh-CN': zh, en } }])
  })

  it('takes the sentences that a check of our own brings', () => {
    const own = z.string().superRefine((_, context) => {
      context.addIssue({ code: 'custom', message: 'no', params: { words: { 'zh-CN': '不行。', en: 'is no good.' } } })
    })
    expect(schemaFaults(own.safeParse('x').error?.issues ?? [])).toEqual([
      { at: '/', sentence: { 'zh-CN': '不行。', en: 'is no good.' } },
    ])
  })
})

describe('jsonText', () => {
  it('knows the line of every value', () => {
    const text = jsonText('{\n  "a/b": [\n    1,\n    { "c": "d" }\n  ],\n  "e": null\n}\n')
    if (text.kind !== 'data') throw new Error('it is JSON')
    expect(['/', '/a~1b', '/a~1b/0', '/a~1b/1', '/a~1b/1/c', '/a~1b/7', '/e', '/nowhere'].map(text.lineOf)).toEqual([
      1, 2, 3, 4, 4, 2, 6, 1,
    ])
  })

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, '漏了逗号'],
    ['{\n  "a": 1,\n}', 3, '多了一个逗号'],
    ['{\n  “a”: 1\n}', 2, '双引号'],
    ['{\n  "a": 一\n}', 2, '不是 JSON 的值'],
    ['{\n  "a" 1\n}', 2, '冒号'],
    ['{\n  "a": "b\n}', 2, '收尾'],
    ['{ "a": [1', 1, '漏了逗号'],
    ['', 1, '结束'],
    ['{}\n{}', 2, '多出'],
  ])('%j: line %i', (source, line, words) => {
    const text = jsonText(source)
    expect(text).toMatchObject({ kind: 'fault', line })
    if (text.kind === 'fault') expect(text.sentence['zh-CN']).toContain(words)
  })

  it('takes what JSON.parse takes, and nothing else', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'{}[]":,0123-.eE+ \n\\utrfalsn"') })
    fc.assert(
      fc.property(fc.oneof(fc.json(), odd), (source) => {
        let data: unknown
        let valid = true
        try {
          data = JSON.parse(source)
        } catch {
          valid = false
        }
        const text = jsonText(source)
        expect(text.kind).toBe(valid ? 'data' : 'fault')
        if (text.kind === 'data') expect(text.data).toEqual(data)
      }),
      { numRuns: 2000 },
    )
  })

  it('knows the lines of a template of the house', () => {
    const url = new URL('../template/data/national-project-target.json', import.meta.url)
    const source = readFileSync(url, 'utf8')
    const text = jsonText(source)
    if (text.kind !== 'data') throw new Error('it is JSON')
    expect(source.split('\n')[text.lineOf('/columns') - 1]).toContain('"columns"')
  })
})
