import type { Block } from '@jiheng/core/blocks'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../open/limits.ts'
import { openFile } from '../open/open-file.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import { readHtml } from './read-html.ts'

const source = { name: 'a.html', sha256: '', mediaType: 'text/html', bytes: 0 }
const read = (html: string) => readHtml(html, source, defaultLimits).blocks

/** A paragraph as its text (`#` before a title, `##` before a heading), a table as its rows. */
const short = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${block.role === undefined ? '' : block.role === 'title' ? '# ' : '## '}${block.text}`
      : block.rows.map((row) =>
          [
            ...(row.header ? ['head'] : []),
            ...row.cells.map(
              ({ column, colspan, rowspan, text }) =>
                `${column}${colspan > 1 ? `+${colspan}` : ''}${rowspan > 1 ? `×${rowspan}` : ''} ${text}`,
            ),
          ].join(' | '),
        ),
  )

describe('readHtml', () => {
  const cases: readonly (readonly [name: string, html: string, blocks: readonly (string | readonly string[])[]])[] = [
    [
      'blocks',
      '<h1>题</h1><h3>一、</h3><p>甲<p>乙<div>丙<br>丁</div>戊',
      ['# 题', '## 一、', '甲', '乙', '丙', '丁', '戊'],
    ],
    ['white space', '<p>  甲 \n 乙&nbsp;丙  </p>\n\n<p> </p>', ['甲 乙 丙']],
    ['inline marks', '<p>甲<b>乙</b><span>丙</span></p>', ['甲乙丙']],
    [
      'scripts, styles and hidden parts',
      '<title>t</title><style>p{}</style><script>x</script><p>甲<template>t</template></p><p hidden>乙</p><noscript>丙</noscript>',
      ['甲'],
    ],
    [
      'spans',
      '<table><tr><th colspan=2>甲<td>乙<tr><td>丙<td>丁<td>戊</table>',
      [['1+2 甲 | 3 乙', '1 丙 | 2 丁 | 3 戊']],
    ],
    [
      'rows merged',
      '<table><tr><td rowspan=3>甲<td>乙<tr><td>丙<tr><td>丁</table>',
      [['1×3 甲 | 2 乙', '2 丙', '2 丁']],
    ],
    [
      'merged in the middle',
      '<table><tr><td>甲<td rowspan=2>乙<td>丙<tr><td>丁<td>戊</table>',
      [['1 甲 | 2×2 乙 | 3 丙', '1 丁 | 3 戊']],
    ],
    [
      'spans that reach too far',
      '<table><tr><td rowspan=9>甲<td rowspan=0>乙<tr><td>丙</table>',
      [['1×2 甲 | 2×2 乙', '3 丙']],
    ],
    [
      'nonsense spans',
      '<table><tr><td colspan=0>甲<td rowspan=-1>乙<td colspan=x>丙</table>',
      [['1 甲 | 2 乙 | 3 丙']],
    ],
    ['row groups cut spans', '<table><thead><tr><th rowspan=5>甲<tbody><tr><td>乙</table>', [['head | 1 甲', '1 乙']]],
    ['a caption', '<table><caption>表一<tr><td>甲</table>', ['## 表一', ['1 甲']]],
    ['paragraphs in a cell', '<table><tr><td><p>甲</p><p>乙</p></td></table>', [['1 甲\n乙']]],
    ['a table in a cell', '<table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>', [['1 甲\n乙\t丙 | 2 丁']]],
    [
      'a table that frames another',
      '<table><tr><td>题<table><tr><td>乙<td>丙</table></table>',
      ['题', ['1 乙 | 2 丙']],
    ],
    ['an empty table', '<table></table><p>甲', ['甲']],
    ['not closed', '<table><tr><td>甲', [['1 甲']]],
    ['entities', '<p>&lt;甲&amp;&#20057;&gt;', ['<甲&乙>']],
  ]
  test.each(cases)('%s', (_, html, blocks) => {
    expect(short(read(html))).toEqual(blocks)
  })

  test('places and inferred labels', () => {
    const [title, grid] = read(
      '<p>题<table><tr><td><span class="inferred">质量指标</span><td><span class="inferred">质量</span>指标</table>',
    )
    expect(title?.place).toEqual({ line: 1 })
    expect(grid?.kind === 'grid' && grid.rows[0]?.cells.map(({ inferred, place }) => [inferred, place])).toEqual([
      [true, { line: 2, table: 1, row: 1, column: 1 }],
      [undefined, { line: 2, table: 1, row: 1, column: 2 }],
    ])
  })

  const hostile: readonly (readonly [name: string, html: string, measure: string])[] = [
    ['nested deep', '<div>'.repeat(1000), 'depth'],
    [
      'formatting reopened in every paragraph',
      Array.from({ length: 2000 }, (_, index) => `<p><b a=${index}></p>`).join(''),
      'depth',
    ],
    ['misplaced in a table', `<table>${'<br>'.repeat(20_000)}`, 'work'],
    ['many elements', '<i></i>'.repeat(200_000), 'nodes'],
    ['many words', '甲 '.repeat(200_000), 'pieces'],
  ]
  test.each(hostile)('refuses a page %s', async (_, html, measure) => {
    const limits = { nodes: 100_000, pieces: 300_000 }
    const opened = await openFile(new TextEncoder().encode(`<html>${html}`), 'x', limits)
    expect(opened.kind === 'unreadable' && [opened.code, opened.data.measure]).toEqual(['html-damaged', measure])
  })

  test('refuses columns without end', () => {
    expect(() => read('<table><tr><td colspan=600>甲</table>')).toThrow(
      expect.objectContaining({ code: 'too-many-columns' }),
    )
  })
})

describe('looksLikeHtml', () => {
  const cases: readonly (readonly [text: string, is: boolean])[] = [
    ['<!DOCTYPE html><p>', true],
    ['\n <HTML>', true],
    ['<?xml version="1.0"?><!-- x --><html xmlns="">', true],
    ['<table border=1>', true],
    ['<p>甲</p><table><tr><td>乙</td></tr></table>', true],
    ['<p>开展森林抚育', false],
    ['<项目名称>', false],
    ['≤5 <table>', false],
    ['a < b', false],
    ['', false],
  ]
  test.each(cases)('%j: %s', (text, is) => {
    expect(looksLikeHtml(text)).toBe(is)
  })
})
