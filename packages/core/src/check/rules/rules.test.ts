import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stale } from '../../../../../scripts/generate.ts'
import { ruleCases } from '../../../../../scripts/rule-cases.ts'
import { applyEdits } from '../../edit/apply-edits.ts'
import { buildDisclosure } from '../../form/build.ts'
import type { Finding, Fix, Printed } from '../../form/index.ts'
import { findLaw } from '../../law/index.ts'
import { normsOf } from '../../norms/norms-of.ts'
import { findProfile, national } from '../../score/index.ts'
import { check } from '../check.ts'
import { locate } from '../locate.ts'
import type { Rule, RuleCase } from '../rule.ts'
import { rules } from './generated.ts'

const allCases = await ruleCases()

const run = (
  rule: Rule,
  { documents, profile, norms }: RuleCase,
  edit?: { readonly of: number; readonly fix: Fix },
) => {
  const disclosures = documents.map((spec, index) => {
    const disclosure = buildDisclosure(spec)
    return edit?.of === index ? applyEdits(disclosure, edit.fix.edits) : disclosure
  })
  const found = check(disclosures, {
    profile: findProfile(profile ?? 'national') ?? national,
    rules: [rule],
    ...(norms && { norms: normsOf(norms.map(buildDisclosure)) }),
    onCrash: 'throw',
  })
  const marked = found.flatMap((findings, index) => {
    const disclosure = disclosures[index]
    const raws = new Map<string, Printed>()
    if (disclosure) for (const [printed, { at }] of locate(disclosure)) raws.set(at, printed)
    return findings
      .filter((finding) => finding.rule === rule.id)
      .map((finding) => ({ finding, of: index, raw: raws.get(finding.at ?? '')?.raw ?? '' }))
  })
  return marked
}

const placeholders = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)/g)].map((hit) => hit[1] ?? '')

/** Every sentence that a finding needs is there, in both languages, with nothing left unfilled. */
const expectSentences = (rule: Rule, finding: Finding) => {
  for (const lang of ['zh-CN', 'en'] as const) {
    const sentence = rule.messages[lang].sentences[finding.sentence ?? 'default']
    expect(sentence, `${rule.id}: sentence ${finding.sentence ?? 'default'} in ${lang}`).toBeDefined()
    for (const name of placeholders(sentence ?? '')) expect(finding.data, `${rule.id}: {${name}}`).toHaveProperty(name)
    for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.suggestions ?? [])])
      expect(rule.messages[lang].fixes?.[fix.key], `${rule.id}: fix ${fix.key} in ${lang}`).toBeDefined()
  }
}

describe.each(rules.filter((rule) => rule.family !== 'reading').map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    const cases = allCases.get(rule.id)

    it('has cases: two that fire, three that stay silent', () => {
      expect(cases?.fires.length ?? 0).toBeGreaterThanOrEqual(2)
      expect(cases?.silent.length ?? 0).toBeGreaterThanOrEqual(3)
    })

    for (const each of cases?.fires ?? [])
      it(`fires: ${each.name}`, () => {
        const marked = run(rule, each)
        expect(marked.length).toBeGreaterThan(0)
        if (each.at) expect(marked.map(({ raw }) => raw)).toEqual(each.at)
        for (const { finding } of marked) expectSentences(rule, finding)
      })

    for (const each of cases?.fires ?? [])
      it(`its cures cure: ${each.name}`, () => {
        for (const { finding, of } of run(rule, each))
          for (const fix of [...(finding.fix ? [finding.fix] : []), ...(finding.suggestions ?? [])]) {
            if (fix.edits.length === 0) continue
            const left = run(rule, each, { of, fix }).filter(
              (other) => other.of === of && other.finding.at === finding.at,
            )
            expect(left.map((other) => other.finding.data)).not.toContainEqual(finding.data)
          }
      })

    for (const each of cases?.silent ?? [])
      it(`silent: ${each.name}`, () => {
        expect(run(rule, each).map(({ finding, raw }) => ({ raw, data: finding.data }))).toEqual([])
      })
  },
)

describe('every rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is complete', (_, rule) => {
    expect(rule.id).toMatch(/^[a-z0-9-]+$/)
    for (const basis of rule.basis) if (basis.law !== undefined) expect(findLaw(basis.law), basis.law).toBeDefined()
    const zh = rule.messages['zh-CN']
    const en = rule.messages.en
    expect(Object.keys(en.sentences).toSorted()).toEqual(Object.keys(zh.sentences).toSorted())
    expect(Object.keys(en.fixes ?? {}).toSorted()).toEqual(Object.keys(zh.fixes ?? {}).toSorted())
    for (const key of Object.keys(zh.sentences))
      expect(placeholders(en.sentences[key] ?? '').toSorted()).toEqual(placeholders(zh.sentences[key] ?? '').toSorted())
    expect(Object.keys(zh.fixes ?? {}).length > 0).toBe(rule.docs.fixSafety !== undefined)
    for (const text of Object.values(rule.docs)) expect(text.trim()).not.toBe('')
  })

  it('stands in the generated index, in a file of its own named after it', () => {
    expect(stale(['rules'])).toEqual([])
    for (const rule of rules)
      expect(existsSync(new URL(`./${rule.family}/${rule.id}.ts`, import.meta.url)), rule.id).toBe(true)
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it('compares documents or looks at each by itself, and says which', () => {
    const own = { pairs: 'pairs', goals: 'twins', transfers: 'transfer', departments: 'projects' } as const
    for (const rule of rules) {
      const handlers = Object.keys(
        rule.create({
          profileOf: () => national,
          templateOf: () => undefined,
          norms: undefined,
          report: () => {},
        }),
      )
      const comparing: readonly string[] = Object.values(own)
      expect([rule.id, handlers.filter((name) => comparing.includes(name))]).toEqual([
        rule.id,
        rule.compares ? [own[rule.compares]] : [],
      ])
      if (rule.compares) expect([rule.id, handlers.length]).toEqual([rule.id, 1])
    }
  })

  it('leaves no file of cases without its rule', () => {
    const families = readdirSync(new URL('./', import.meta.url), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    const files = families.flatMap(({ name }) =>
      readdirSync(new URL(`./${name}/`, import.meta.url)).filter((file) => file.endsWith('.cases.ts')),
    )
    const ids = new Set(rules.map((rule) => rule.id))
    expect(files.filter((file) => !ids.has(file.replace('.cases.ts', '')))).toEqual([])
  })
})
