import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchPhrases, searchWords } from './bigrams.ts'

describe('searchWords', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['，。— ', []],
    ['站', ['站']],
    ['科普站', ['科普', '普站', '站']],
    ['科 普\n站', ['科普', '普站', '站']],
    ['≥8 个', ['8', '个']],
    ['ＡＢＣ Kiosk-2', ['abc', 'kiosk', '2']],
    ['2025年底', ['2025', '年底', '底']],
  ])('%j', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })
})

describe('searchPhrases', () => {
  it.each<[string, ReturnType<typeof searchPhrases>]>([
    ['', []],
    [' "*) OR ', [{ words: ['or'], prefix: true }]],
    ['科普', [{ words: ['科普'], prefix: false }]],
    ['站', [{ words: ['站'], prefix: true }]],
    [
      '科普站 kio',
      [
        { words: ['科普', '普站'], prefix: false },
        { words: ['kio'], prefix: true },
      ],
    ],
    ['年底2025', [{ words: ['年底', '底', '2025'], prefix: true }]],
  ])('%j', (query, phrases) => {
    expect(searchPhrases(query)).toEqual(phrases)
  })
})

const contains = (words: readonly string[], phrase: { words: readonly string[]; prefix: boolean }): boolean =>
  words.some((_, from) =>
    phrase.words.every((word, offset) => {
      const found = words[from + offset]
      const last = offset === phrase.words.length - 1
      return found !== undefined && (last && phrase.prefix ? found.startsWith(word) : found === word)
    }),
  )

describe('words and phrases together', () => {
  it('find every piece of Chinese text in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('科', '学', '普', '及', '站', '点', '，', ' '),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const [from, to] = [a % whole.length, b % whole.length].sort((x, y) => x - y)
        const piece = whole.slice(from, (to ?? 0) + 1)
        fc.pre(!/[\s，]/u.test(piece))
        return searchPhrases(piece).every((phrase) => contains(searchWords(whole), phrase))
      }),
    )
  })
})
