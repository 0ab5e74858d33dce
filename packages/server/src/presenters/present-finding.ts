import { rules } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { docsOf } from '@jiheng/core/rule-pages'
import type { Lang, PresentedFinding } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))

const keyOf = ({ rule, at, form, place }: Finding): string =>
  [rule, at ?? `${form ?? ''}:${place.line ?? ''}`, place.start ?? '', place.end ?? ''].join('|')

/**
 * Findings with their sentences. Ids are made of rule and place, so that the same finding has the same id after an edit
 * elsewhere; several at one place are counted.
 */
export const presentFindings = (
  engine: Engine,
  findings: readonly Finding[],
  disclosure: Disclosure,
  lang: Lang,
): readonly PresentedFinding[] => {
  const seen = new Map<string, number>()
  const titleOf = (id: string): string => {
    const rule = byId.get(id)
    return rule ? docsOf(rule, lang).title : id
  }
  return findings.map((finding) => {
    const key = keyOf(finding)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    const { file: _, related, ...shown } = engine.present(finding, disclosure, lang)
    return {
      ...shown,
      id: before === 0 ? key : `${key}|${before}`,
      title: titleOf(finding.rule),
      ...(related && { related: related.map(({ at, ...place }) => ({ place, ...(at !== undefined && { at }) })) }),
    }
  })
}
