import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainProfile } from './explain-profile.ts'
import { profileParagraphs } from './profile-parts.ts'
import { findProfile, national, profiles } from './profiles.ts'
import { scoringPage } from './scoring-page.ts'

const stepped = findProfile('stepped') ?? national

describe('explainProfile', () => {
  it('says the numbers of the profile, and what they rest on', () => {
    const text = explainProfile(stepped, 'zh-CN')
    expect(text.split('\n').slice(0, 4)).toEqual([
      'stepped  全国2021（分档，参照财预〔2021〕101号，未核实）',
      '版本2，适用地区全国，2021年8月18日起',
      '只在点名时使用，不按地区和年度自动选取。',
      '此方案依据的原文未查到，结果仅供参考。',
    ])
    expect(text).toContain('80%以上得分值的70%，60%以上得分值的50%；低于60%得0分')
    expect(text).toContain('依据：财预〔2021〕101号（未核实）')
    expect(text).toContain('90%以上得分值的100%，80%以上得分值的80%，60%以上得分值的50%')
  })

  it('says it in English', () => {
    const text = explainProfile(national, 'en')
    expect(text).toContain('Points × executed ÷ adjusted budget, at most all')
    expect(text).toContain('excellent from 90, good from 80, fair from 60, else poor.')
    expect(text).not.toContain('not located: for reference only')
  })

  it('has every part that the profile has, with nothing left unfilled', () => {
    for (const profile of profiles) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const parts = profileParagraphs(profile, lang)
        expect(parts.map(({ part }) => part).includes('gate')).toBe(profile.passGate !== undefined)
        for (const part of parts) expect(part.text, `${profile.id} ${part.part}`).toMatch(/^[^{}]{4,}$/)
      }
    }
  })
})

describe('docs', () => {
  it.each([
    ['scoring.md', 'en'],
    ['scoring.zh-CN.md', 'zh-CN'],
  ] as const)('%s is what npm run generate writes', (file, lang) => {
    const url = new URL(`../../../../docs/${file}`, import.meta.url)
    expect(readFileSync(url, 'utf8')).toBe(scoringPage(lang))
  })
})
