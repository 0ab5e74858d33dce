import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { findLaw } from '../law/index.ts'
import { findProfile, isVerified, national, profileFor, profileSchema, profiles } from './index.ts'

describe('profiles', () => {
  it('holds every file of profiles/, national first', () => {
    const files = readdirSync(new URL('./profiles/', import.meta.url))
    expect(profiles.map((profile) => `${profile.id}.json`).sort()).toEqual(files.sort())
    expect(profiles[0]).toBe(national)
    expect(findProfile('national')).toBe(national)
    expect(findProfile('nowhere')).toBeUndefined()
  })

  it('rests on regulations that core/law knows', () => {
    for (const profile of profiles) {
      for (const { law } of profile.basis) expect(findLaw(law), `${profile.id}: ${law}`).toBeDefined()
      for (const source of Object.values(profile.sources).flat()) {
        if (source.law === undefined) continue
        const ids = findLaw(source.law)?.articles.map((article) => article.id)
        expect(ids, `${profile.id}: ${source.law}`).toContain(source.article)
      }
    }
  })

  it('inherits part by part', () => {
    const stepped = findProfile('stepped')
    expect(stepped?.sources.qualitative).toEqual(national.sources.qualitative)
    expect(stepped?.qualitative).toEqual(national.qualitative)
    expect(stepped && isVerified(stepped, 'execution')).toBe(false)
    expect(stepped?.verified).toBe(false)
    expect(isVerified(national, 'execution')).toBe(true)
    expect(isVerified(national, 'gate')).toBe(true)
  })

  it.each([
    ['verified against its basis', { verified: false }, 'should be true, as the entries of basis are'],
    ['a gate without a source', { passGate: { below: '0.6' } }, 'passGate and sources.gate come together'],
    [
      'bands from the lowest up',
      {
        satisfaction: {
          kind: 'bands',
          bands: [
            { from: '0.6', share: '0.5' },
            { from: '0.9', share: '1' },
          ],
        },
      },
      'go from the highest down',
    ],
    ['a property that nobody reads', { bonus: '5' }, 'bonus'],
  ])('refuses %s', (_name, change, message) => {
    const result = profileSchema.safeParse({ ...national, ...change })
    expect(result.success).toBe(false)
    expect(result.error?.message).toContain(message)
  })

  it('has a fresh index', () => {
    expect(stale(['profiles'])).toEqual([])
  })
})

describe('profileFor', () => {
  it.each([
    ['510182', 2024, 'sichuan'],
    ['510000', 2020, 'sichuan'],
    ['510182', 2019, 'national-2015'],
    ['510182', 2026, 'sichuan-2025'],
    ['640104', 2021, 'yinchuan-2021'],
    ['220100', 2024, 'jilin-2024'],
    ['620102', 2023, 'lanzhou'],
    [undefined, 2010, 'national-2015'],
    [undefined, 2019, 'national-2015'],
    [undefined, 2020, 'national'],
    [undefined, undefined, 'national'],
    ['420100', 2022, 'hubei-2020'],
    ['640100', 2023, 'national'],
    ['000000', 2023, 'national'],
    [undefined, 2023, 'national'],
    ['520200', undefined, 'national'],
  ])('%s in %s: %s', (region, year, id) => {
    expect(profileFor({ ...(region && { region }), ...(year && { year }) }).id).toBe(id)
  })
})
