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
    [
      'what a browser does not show',
      '<p style="color:red; display : none">甲</p><p style="visibility:hidden">乙</p><p>丙<span style="mso-hide:all">丁</span></p><input type="hidden" value="x">',
      ['丙'],
    ],
    [
      'hidden rows and cells',
      '<table><tr style="display:none"><td>甲<tr><td style="display:none">乙<td>丙<tbody hidden><tr><td>丁</table>',
      [['1 丙']],
    ],
    [
      'controls as they were filled in',
      '<p>单位：<input value="云溪县林业局">，<input type=checkbox checked>是<input type="checkbox">否，<select><option>甲<option selected>乙</select><button>提交</button></p><textarea>一\n二</textarea>',
      ['单位：云溪县林业局，☑是☐否，乙提交', '一', '二'],
    ],
    ['lines that are set', '<pre>甲  乙\n丙</pre>', ['甲 乙', '丙']],
    [
      'tables that arrange a page',
      '<table><tr><td>首页<td>公开<tr><td colspan=2><table><tr><td><h3>目标表</h3><table border=1><tr><td>项目名称<td>补植<td>单位<td>林业局<tr><td>指标<td>数量<td>面积<td>≥12亩<tr><td>指标<td>质量<td>成活率<td>≥85%</table></table><tr><td>联系我们</table>',
      [
        '首页',
        '',
        '',
        '公开',
        '',
        '',
        '## 目标表',
        [
          '1 项目名称 | 2 补植 | 3 单位 | 4 林业局',
          '1 指标 | 2 数量 | 3 面积 | 4 ≥12亩',
          '1 指标 | 2 质量 | 3 成活率 | 4 ≥85%',
        ],
        '',
        '',
        '联系我们',
        '',
        '',
      ],
    ],
    [
      'the head of a form around its table',
      '<table><tr><td>项目名称<td>补植<tr><td>主管部门<td rowspan=5>林业局<tr><td><table><tr><td>一<td>二<td>三<tr><td>四<td>五<td>六<tr><td>七<td>八<td>九</table></table>',
      [
        ['1 项目名称 | 2 补植', '1 主管部门 | 2 林业局'],
        ['1 一 | 2 二 | 3 三', '1 四 | 2 五 | 3 六', '1 七 | 2 八 | 3 九'],
        '',
        '',
      ],
    ],
    [
      'filtered HTML of a word processor',
      "<html xmlns:o=\"x\"><body lang=ZH-CN><div class=WordSection1><p class=MsoNormal align=center><b><span style='font-size:18.0pt'>目标表<o:p></o:p></span></b></p><table class=MsoNormalTable><tr style='mso-yfti-irow:0'><td width=99 colspan=2><p class=MsoNormal><span>项目<br>\n名称</span></p></td><td><p class=MsoNormal>&nbsp;</p></td></tr></table><!--[if gte vml 1]><v:shape/><![endif]--><p class=MsoNormal><span lang=EN-US>&nbsp;</span></p></div></body></html>",
      ['目标表', ['1+2 项目\n名称 | 3 '], ''],
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
    ['of twenty thousand tables in tables', '<table><tr><td>'.repeat(20_000), 'depth'],
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
