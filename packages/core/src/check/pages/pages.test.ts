import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleCases } from '../../../../../scripts/rule-cases.ts'
import { rules } from '../rules/generated.ts'
import { messagesOf, messagesPage } from './messages-page.ts'
import { inline } from './page-words.ts'
import { rulesPage } from './rules-page.ts'

const cases = await ruleCases()
const onDisk = (file: string): string => readFileSync(new URL(`../../../../../docs/${file}`, import.meta.url), 'utf8')

describe('docs', () => {
  it.each([
    ['rules.md', rulesPage('en')],
    ['rules.zh-CN.md', rulesPage('zh-CN')],
    ['messages.md', messagesPage(cases, 'en')],
    ['messages.zh-CN.md', messagesPage(cases, 'zh-CN')],
  ])('%s is what npm run generate writes', (file, text) => {
    expect(onDisk(file)).toBe(text)
  })

  it('has every rule, and nothing left unfilled', () => {
    for (const { id } of rules)
      for (const file of ['rules.md', 'rules.zh-CN.md', 'messages.md', 'messages.zh-CN.md'])
        expect(onDisk(file), file).toContain(`\`${id}\``)
    expect(onDisk('rules.zh-CN.md')).not.toMatch(/\{\w+\}|(?<!-)undefined/)
  })
})

/** A case’s form always has a unit, printed or concluded; only a person can take it away. */
const beyondCases = new Set(['currency-unit-missing default'])

describe('messagesOf', () => {
  it.each(rules.filter(({ id }) => cases.has(id)).map((rule) => [rule.id, rule] as const))(
    '%s: a case sets off every sentence',
    (id, rule) => {
      const own = cases.get(id)
      const shown = own ? messagesOf(rule, own, 'zh-CN').map(({ sentence }) => sentence) : []
      const sentences = Object.keys(rule.messages['zh-CN'].sentences)
      expect(
        sentences.filter((sentence) => !shown.includes(sentence) && !beyondCases.has(`${id} ${sentence}`)),
      ).toEqual([])
    },
  )
})

describe('inline', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['两行\n文字', '两行 文字'],
    ['<p>', '&lt;p>'],
  ])('%s', (text, shown) => {
    expect(inline(text)).toBe(shown)
  })
})
