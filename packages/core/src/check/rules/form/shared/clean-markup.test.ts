import { describe, expect, it } from 'vitest'
import { leakedMarkup } from './clean-markup.ts'

describe('leakedMarkup', () => {
  it.each([
    ['<p>完成修缮3处。</p>', '<p>', '完成修缮3处。'],
    ['完成&nbsp;修缮', '&nbsp;', '完成 修缮'],
    ['打造&ldquo;清水&rdquo;&#38;绿岸', '&ldquo;', '打造“清水”&绿岸'],
    ['[bookmark: _Toc_1]一、目标', '[bookmark: _Toc_1]', '一、目标'],
    ['一、目标 PAGEREF _Toc1 \\h', 'PAGEREF _Toc1', '一、目标'],
    ['第一行_x000D_', '_x000D_', '第一行'],
  ])('%s', (raw, mark, clean) => {
    expect(leakedMarkup(raw)).toMatchObject({ mark, clean })
  })

  it.each(['故障率<5%', '落实<管网办法>', 'A&B公司', '[2024]12号', '目录 TOC 测试', ''])('leaves %s', (raw) => {
    expect(leakedMarkup(raw)).toBeUndefined()
  })

  it('tells bookmarks from the rest', () => {
    expect(leakedMarkup('[bookmark: a]一、目标')?.bookmarksOnly).toBe(true)
    expect(leakedMarkup('[bookmark: a]<p>目标</p>')?.bookmarksOnly).toBe(false)
  })
})
