import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test.each([
  ['⼀⼈⽅⾯', '一人方面'],
  ['⼾⾭', '户青'],
  ['⻅⻓⻋', '见长车'],
  ['\uf98e', '年'],
  ['ﬁﬂ', 'fifl'],
  ['软\u00ad连\u200b字\u0000', '软连字'],
  ['2024―2026', '2024—2026'],
  ['￥１２３㎡①', '￥１２３㎡①'],
  ['𠮷', '𠮷'],
  ['\ud800', '\ufffd'],
])('%s', (raw, folded) => {
  expect(foldText(raw)).toBe(folded)
})
