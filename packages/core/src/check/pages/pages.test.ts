import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stale } from '../../../../../scripts/generate.ts'
import { ruleCases } from '../../../../../scripts/rule-cases.ts'
import { buildDisclosure } from '../../form/build.ts'
import { langs } from '../../messages/index.ts'
import { englishDocs } from '../../rule-pages/index.ts'
import { rules } from '../rules/generated.ts'
import { caseText } from './case-text.ts'
import { messagesOf, messagesPage } from './messages-page.ts'
import { inline } from './page-words.ts'
import { rulePage, rulePageName } from './rule-page.ts'
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

describe('the page of each rule', () => {
  const folder = new URL('../../../../../docs/rules/', import.meta.url)

  it.each(rules.flatMap((rule) => langs.map((lang) => [rulePageName(rule.id, lang), rule, lang] as const)))(
    '%s is what npm run generate writes',
    (name, rule, lang) => {
      expect(existsSync(new URL(name, folder)), `${name}: run npm run generate`).toBe(true)
      expect(onDisk(`rules/${name}`)).toBe(rulePage(rule, cases.get(rule.id), lang))
    },
  )

  it('no page is left of a rule that is gone', () => {
    const known = new Set(rules.flatMap(({ id }) => langs.map((lang) => rulePageName(id, lang))))
    expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([])
  })

  it('English says as much as Chinese', () => {
    expect(stale(['rulePages'])).toEqual([])
    for (const { id, docs } of rules) {
      const own = englishDocs.get(id)
      expect(own, `${id}: write ${id}.en.ts beside the rule`).toBeDefined()
      expect(Object.keys(own ?? {}).toSorted(), id).toEqual(Object.keys(docs).toSorted())
      for (const text of Object.values(own ?? {})) expect(text.trim(), id).not.toBe('')
    }
  })
})

describe('caseText', () => {
  it('prints a row a line, without what is concluded or empty', () => {
    const text = caseText(
      buildDisclosure({
        forms: [
          {
            fields: { 项目名称: '古井修缮' },
            rows: [
              ['quality', '水质达标率', '≥98'],
              ['quantity', '修缮古井', ''],
            ],
          },
        ],
      }),
    )
    expect(text.split('\n')).toEqual(expect.arrayContaining(['项目名称 │ 古井修缮']))
    expect(text).toMatch(/质量指标 │ 水质达标率 │ ≥98\n.*修缮古井$/)
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
