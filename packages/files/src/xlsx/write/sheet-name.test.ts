import { expect, test } from 'vitest'
import { quotedSheet, sheetNames } from './sheet-name.ts'

test.each<[texts: string[], names: string[]]>([
  [['项目支出绩效自评表'], ['项目支出绩效自评表']],
  [['a/b\\c?d*e[f]g:h'], ['a b c d e f g h']],
  [
    ["'甲'", '', '\n\t', 'History'],
    ['甲', '表', '表（2）', '表 History'],
  ],
  [
    ['Ａ表', 'ab', 'AB'],
    ['Ａ表', 'ab', 'AB（2）'],
  ],
  [['甲'.repeat(40)], ['甲'.repeat(31)]],
  [[`${'甲'.repeat(30)}🌲`], ['甲'.repeat(30)]],
  [
    ['甲'.repeat(31), '甲'.repeat(32), '甲'.repeat(33)],
    ['甲'.repeat(31), `${'甲'.repeat(28)}（2）`, `${'甲'.repeat(28)}（3）`],
  ],
])('%j', (texts, names) => {
  expect(sheetNames(texts)).toEqual(names)
})

test('references quote a name', () => {
  expect(quotedSheet("县's 表")).toBe("'县''s 表'")
})
