import { describe, expect, test } from 'vitest'
import {
  readableFormats,
  unreadableCodes,
  unreadableSentence,
  unreadableSentences,
  unsupportedKinds,
} from './unreadable.ts'

const data = {
  limit: 1,
  at: 3,
  found: 4,
  count: 5,
  line: 6,
  part: 'word/document.xml',
  measure: 'ratio',
  method: 9,
  pages: 3,
  expected: 'jiheng/1',
}

describe('unreadableSentence', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    test.each(unreadableCodes)(`${language} %s leaves no placeholder open`, (code) => {
      const sentence = unreadableSentence({ ...data, code, what: 'picture' }, language)
      expect(sentence).not.toMatch(/[{}]|undefined/)
      const placeholders = unreadableSentences[language][code].match(/\{\w+\}/g) ?? []
      expect(sentence.length).toBeGreaterThan(placeholders.length + 20)
    })
    test.each(unsupportedKinds)(`${language} names %s`, (what) => {
      expect(unreadableSentence({ code: 'unsupported', what }, language)).not.toMatch(/[{}]| {2}/)
    })
  }

  test('the same placeholders stand in both languages', () => {
    const names = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
    for (const code of unreadableCodes)
      expect(names(unreadableSentences['zh-CN'][code]), code).toEqual(names(unreadableSentences.en[code]))
  })

  test('says what it is, what was expected and what to do', () => {
    expect(unreadableSentence({ code: 'unsupported', what: 'picture' }, 'en')).toBe(
      `This is a picture, which cannot be read: expected ${readableFormats.en}. Use the original document; a scan needs text recognition first.`,
    )
    expect(unreadableSentence({ code: 'too-large', limit: '20 MB', found: '20.01 MB' }, 'zh-CN')).toBe(
      '文件过大：最多读取 20 MB，实际为 20.01 MB。请按单位或按项目拆分后分别读取。',
    )
  })

  test('a code of a newer version still gives a sentence', () => {
    expect(unreadableSentence({ code: 'from-the-future' }, 'en')).toBe(unreadableSentence({ code: 'binary' }, 'en'))
  })
})
