import { describe, expect, it } from 'vitest'
import { privateNumbers } from './private-numbers.ts'

describe('privateNumbers', () => {
  it.each<[string, string, readonly string[]]>([
    ['手机13000000000', '', ['mobile 130******00']],
    ['130 0000 0000', '', ['mobile 130******00']],
    ['110101190001010006', '', ['id 110*************06']],
    ['620000000000000', '银行卡号', ['bank 620**********00']],
    // A wrong check digit, a code, an office line, a part of a longer number.
    ['110101190001010009', '', []],
    ['13000000000', '项目编码', []],
    ['0371-66000000', '', []],
    ['130000000001', '', []],
    ['13000000000.5元', '', []],
  ])('%s (%s)', (text, label, found) => {
    expect(privateNumbers(text, label).map(({ kind, masked }) => `${kind} ${masked}`)).toEqual(found)
  })
})
