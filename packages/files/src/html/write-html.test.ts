import { describe, expect, test } from 'vitest'
import { label, paragraph, tableOf, value } from '../fixtures/layout-builder.ts'
import { wholeDocument } from '../fixtures/layouts.ts'
import { writeHtml } from './write-html.ts'

const html = writeHtml(wholeDocument)
const tableHtml = (...table: Parameters<typeof tableOf>) => {
  const page = writeHtml({ title: '', lang: 'zh-CN', parts: [tableOf(...table)] })
  return page.slice(page.indexOf('<table'), page.indexOf('</table>'))
}

describe('writeHtml', () => {
  test('one self-contained page without script or request', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\bhref=|url\(|@import|\bon\w+=/i)
    expect(html).toContain('<title>云溪县林业和草原局 2025 年度绩效自评结果 &lt;公开&gt;</title>')
  })

  test('texts are escaped', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('a &amp; b &amp;amp; &quot;c&quot; &#39;d&#39; ]]&gt;')
    expect(html).toContain('<caption>&lt;b&gt;&amp;</caption>')
  })

  test('header cells with scope, column widths, spans', () => {
    expect(tableHtml([1, 3], [[label('甲', 1, 2), value('乙')], ['丙']], { caption: '表' })).toBe(
      '<table class="roomy">\n<caption>表</caption>\n<colgroup><col width="25%"><col width="75%"></colgroup>\n' +
        '<tbody><tr><th class="c" scope="row" rowspan="2">甲</th><td class="l">乙</td></tr>\n<tr><td class="l">丙</td></tr></tbody>\n',
    )
  })

  test('header rows stand in thead unless a cell reaches from them into the body', () => {
    expect(tableHtml([1], [[label('甲')], ['乙']], { headers: [0] })).toContain(
      '<thead><tr><th class="c" scope="row">甲</th></tr></thead>',
    )
    const reaching = tableHtml([1, 1], [[label('甲', 1, 2), '乙'], ['丙']], { headers: [0] })
    expect(reaching).not.toContain('<thead>')
    expect(reaching).toContain('<tr class="header">')
  })

  test('header rows in the middle begin a table that goes on with the one above', () => {
    const page = writeHtml({
      title: '',
      lang: 'zh-CN',
      parts: [tableOf([1], [['甲'], [label('乙')], ['丙']], { headers: [1] })],
    })
    expect(page.match(/<table[^>]*>|<thead>/g)).toEqual([
      '<table class="roomy">',
      '<table class="roomy goes-on">',
      '<thead>',
    ])
  })

  test('inferred texts are marked, empty ones are not', () => {
    const inferred = { inferred: true } as const
    const page = tableHtml(
      [1, 1],
      [
        [
          { text: '质量指标', ...inferred },
          { text: '', ...inferred },
        ],
      ],
    )
    expect(page).toContain('<td class="l"><span class="inferred">质量指标</span></td><td class="l"></td>')
  })

  test('one first-level heading; others below it in order', () => {
    const parts = [
      paragraph('title', '甲'),
      paragraph('heading', '一、'),
      paragraph('title', '乙'),
      paragraph('heading', '（一）'),
    ]
    const page = writeHtml({ title: '', lang: 'zh-CN', parts })
    expect(page.match(/<h\d class="[^"]*">/g)).toEqual([
      '<h1 class="title">',
      '<h2 class="heading">',
      '<h2 class="title">',
      '<h3 class="heading sub">',
    ])
  })

  test('paper for print', () => {
    expect(html).toContain('@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm;')
    expect(html).toContain('@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm;')
    expect(html).toContain('<section class="wide">')
    expect(html).toContain('thead { display: table-header-group; }')
  })
})
