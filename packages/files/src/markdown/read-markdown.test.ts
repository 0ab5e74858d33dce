import { describe, expect, test } from 'vitest'
import { openFile } from '../open/open-file.ts'
import { looksLikeMarkdown } from './looks-like-markdown.ts'
import { plainInline } from './plain-inline.ts'

describe('looksLikeMarkdown', () => {
  test.each([
    ['# 绩效目标表', true],
    ['说明\n\n### 一、概况 ###', true],
    ['甲 | 乙\n--- | ---\n丙 | 丁', true],
    ['**年度目标**：开展抚育', true],
    ['#标签 不是标题', false],
    ['绩效指标 | 值\n面积 | 8', false],
    ['面积 3*4*5 亩', false],
    ['----------', false],
    ['项目名称\t森林抚育', false],
    ['满意度 ≥**%', false],
    ['完成**个，培训**人次，合格率≥**%', false],
    ['≥**个，且≥**项', false],
    ['项目名称：____ 年度：___', false],
  ])('%j: %j', (text, is) => {
    expect(looksLikeMarkdown(text)).toBe(is)
  })
})

describe('plainInline', () => {
  test.each([
    ['**年度目标**：抚育', '年度目标：抚育'],
    ['__粗__与_斜_', '粗与_斜_'],
    ['*斜* _斜_ ~~删~~', '斜 斜 删'],
    ['`8` 亩', '8 亩'],
    ['[公告](https://a.example/x_(1).html "题")附后', '公告附后'],
    ['![印章](seal.png)', '印章'],
    ['3*4*5 与 a_b_c', '3*4*5 与 a_b_c'],
    ['≥**个', '≥**个'],
    ['完成**个，培训**人次及**项', '完成**个，培训**人次及**项'],
    ['≥**个，且≥**%', '≥**个，且≥**%'],
    ['**年度目标**：完成**重点**任务', '年度目标：完成重点任务'],
    ['___年___月', '___年___月'],
    ['\\*不是\\* \\| 重点', '*不是* | 重点'],
    ['甲<br>乙<br/>丙', '甲\n乙\n丙'],
    ['≤5 & ≥3', '≤5 & ≥3'],
  ])('%j becomes %j', (text, plain) => {
    expect(plainInline(text)).toBe(plain)
  })
})

test('a document', async () => {
  const text = [
    '# 森林抚育项目**绩效目标表**',
    '',
    '> 单位：万元',
    '- 项目名称：森林抚育',
    '| 一级 | **三级** | 值 |',
    '|---|:--:|---|',
    '| 产出 | 面积 \\| 长度 | ≥8 |',
    '---',
    '注：完。',
  ].join('\n')
  const opened = await openFile(new TextEncoder().encode(text), '目标表.md')
  expect(opened.source.mediaType).toBe('text/markdown')
  expect(
    opened.kind === 'blocks' &&
      opened.blocks.blocks.map((block) =>
        block.kind === 'paragraph'
          ? [block.place.line, block.role ?? '', block.text]
          : block.rows.map((row) => [row.place.line, ...row.cells.map(({ text: cell }) => cell)]),
      ),
  ).toEqual([
    [1, 'title', '森林抚育项目绩效目标表'],
    [2, '', ''],
    [3, '', '单位：万元'],
    [4, '', '项目名称：森林抚育'],
    [
      [5, '一级', '三级', '值'],
      [7, '产出', '面积 | 长度', '≥8'],
    ],
    [8, '', ''],
    [9, '', '注：完。'],
  ])
})
