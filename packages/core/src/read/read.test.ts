import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Blocks } from '../blocks/blocks.ts'
import { disclosureSchema } from '../form/index.ts'
import { templates } from '../template/index.ts'
import { readBlocks } from './read.ts'
import { summary } from './summary.fixture.ts'
import { textBlocks } from './text-blocks.fixture.ts'

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url))
const files = readdirSync(examples).filter((name) => name.endsWith('.txt'))

/** Lines of a text that nothing in its Disclosure accounts for. */
const lostLines = (text: string, blocks: Blocks): readonly string[] => {
  const disclosure = readBlocks(blocks, { templates })
  const known = new Set<number>()
  const note = ({ line, endLine }: { readonly line?: number; readonly endLine?: number }): void => {
    for (let i = line ?? 0; i <= (endLine ?? line ?? -1); i++) known.add(i)
  }
  for (const { place } of [...disclosure.forms, ...disclosure.narrative, ...disclosure.skipped]) note(place)
  for (const { label, value } of disclosure.cover ?? []) for (const { place } of [label, value]) note(place)
  for (const { place } of [disclosure.title, disclosure.publisher, disclosure.publishedOn]) note(place)
  return text.split('\n').filter((line, i) => line.trim() !== '' && !known.has(i + 1))
}

describe('examples', () => {
  // `npx vitest -u packages/core/src/read` writes the expectations again; read the difference before it lands.
  test.each(files)('%s reads as expected', async (name) => {
    const disclosure = readBlocks(textBlocks(readFileSync(examples + name, 'utf8')), { templates })
    expect(disclosureSchema.safeParse(disclosure).error?.issues).toBeUndefined()
    await expect(summary(disclosure)).toMatchFileSnapshot(`expected/${name}`)
  })

  test.each(files)('%s loses no line', (name) => {
    const text = readFileSync(examples + name, 'utf8')
    expect(lostLines(text, textBlocks(text))).toEqual([])
  })
})

test('a text without a form is readable and says so', () => {
  const disclosure = readBlocks(textBlocks('关于召开年度工作会议的通知\n请各单位准时参加。'), { templates })
  expect(disclosure.forms).toEqual([])
  expect(disclosure.findings.map(({ rule }) => rule)).toEqual(['no-form'])
  expect(disclosure.narrative[0]?.text.raw).toBe('请各单位准时参加。')
})

describe('prose around tables', () => {
  const budget = [
    '表一',
    '部门收支总表',
    '单位：万元',
    '项目\t行次\t预算数',
    '本年收入合计\t1\t412.60',
    '本年支出合计\t2\t412.60',
  ]
  const lines = [
    '一、主要职能',
    '负责全县农技推广。',
    ...budget,
    '以上数据尚未审计。',
    '第三部分 名词解释',
    '财政拨款收入：指当年拨付的资金。',
  ]
  const { narrative, skipped } = readBlocks(textBlocks(lines.join('\n')), { templates })

  test('a section ends where a table or the heading of a part stands in between', () => {
    expect(narrative.map(({ heading, text }) => [heading.raw, text.raw])).toEqual([
      ['一、主要职能', '负责全县农技推广。'],
      ['', '以上数据尚未审计。'],
      ['', '财政拨款收入：指当年拨付的资金。'],
    ])
  })

  test('the title of a table that is no form stays with its table', () => {
    expect(skipped.slice(0, 4).map(({ raw, why }) => [raw, why])).toEqual([
      ['表一', 'heading'],
      ['部门收支总表', 'heading'],
      ['单位：万元', 'heading'],
      ['项目\t行次\t预算数', 'table'],
    ])
  })
})

test('a form cut in the middle keeps its head and says so', () => {
  const disclosure = readBlocks(
    textBlocks('项目支出绩效目标表\n项目名称\t古籍修复\n主管部门\t某某局\t实施单位\t某某馆'),
    { templates },
  )
  expect(disclosure.forms[0]?.project?.name.raw).toBe('古籍修复')
  expect(disclosure.findings.map(({ rule }) => rule)).toContain('form-cut')
})

const words = fc.constantFrom(
  '项目名称',
  '产出指标',
  '数量指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '≥8 个',
  '总分',
  '10',
  '单位：万元',
  '目录',
  '某某绩效目标表',
  '年度目标',
  '其中：财政拨款',
  '年初预算数',
  '全年执行数',
  '',
)
const line = fc
  .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 9 })
  .map((cells) => cells.join('\t').replaceAll('\n', ' '))

test('never throws, always gives a valid Disclosure, loses no line', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n')
      const blocks = textBlocks(text)
      expect(disclosureSchema.safeParse(readBlocks(blocks, { templates })).error?.issues).toBeUndefined()
      expect(lostLines(text, blocks)).toEqual([])
    }),
    { numRuns: 150 },
  )
})
