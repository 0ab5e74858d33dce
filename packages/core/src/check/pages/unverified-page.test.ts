import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { laws } from '../../law/index.ts'
import { unverified } from './unverified.ts'
import { unverifiedPage } from './unverified-page.ts'

describe('unverifiedPage', () => {
  it.each([
    ['unverified.md', 'en'],
    ['unverified.zh-CN.md', 'zh-CN'],
  ] as const)('%s is what npm run generate writes', (file, lang) => {
    const url = new URL(`../../../../../docs/${file}`, import.meta.url)
    expect(readFileSync(url, 'utf8')).toBe(unverifiedPage(lang))
  })

  it('lists every article whose wording was not located, with the rules that rest on it', () => {
    const listed = unverified('zh-CN').laws
    for (const law of laws)
      for (const { summary, verified } of law.articles)
        expect(listed.some(({ what }) => what.endsWith(summary['zh-CN']))).toBe(!verified)
    const names = listed.find(({ what }) => what.includes('名词性短语'))
    expect(names?.usedIn).toContain('`threshold-in-name`')
    expect(names?.needs).toBe('财预〔2021〕101号的原文')
  })

  it('has as much to say in both languages, and leaves nothing unfilled', () => {
    const count = (lang: 'zh-CN' | 'en') => Object.values(unverified(lang)).map((list) => list.length)
    expect(count('en')).toEqual(count('zh-CN'))
    expect(unverifiedPage('zh-CN')).not.toMatch(/\{\w+\}|(?<!-)undefined/)
  })
})
