import { expect, test } from 'vitest'
import { withoutMarkup } from './markup.ts'

test.each([
  ['', ''],
  ['修缮河堤 3 处', '修缮河堤 3 处'],
  ['<p>修缮河堤 3 处</p>', '修缮河堤 3 处'],
  ['<p style="x">一</p><p>二</p>', '一\n二'],
  ['一<br/>二<BR>三', '一\n二\n三'],
  ['[bookmark: _Toc_1]1.清淤经费绩效目标表', '1.清淤经费绩效目标表'],
  ['A&amp;B&nbsp;C', 'A&B C'],
  ['≥3 且 <5', '≥3 且 <5'],
  ['<甲类>设备', '<甲类>设备'],
  ['a<b 且 c>d', 'a<b 且 c>d'],
  ['[附注]', '[附注]'],
])('%j without markup is %j', (raw, text) => {
  expect(withoutMarkup(raw)).toBe(text)
})
