import type { Disclosure, Finding, SetAsideNote } from '../../form/index.ts'
import { describePlace, joinPlaces, type Lang } from '../../messages/index.ts'
import type { Rule } from '../rule.ts'
import { rules as allRules } from '../rules/generated.ts'
import { citeBasis, describeBasis } from './describe-basis.ts'
import { presentFinding } from './present-finding.ts'

/** What a finding says, part by part, in words. */
export interface FindingParts {
  readonly message: string
  /** Where the rule tells apart what should stand there and what does. */
  readonly expected?: string
  readonly found?: string
  /** Other places that have to do with it, each once; those that differ in their lines alone are one text. */
  readonly related: readonly string[]
  readonly basis: readonly string[]
  /** The same in few words, each once. */
  readonly cites: readonly string[]
  /** Safe to apply unseen. */
  readonly fix?: string
  /** A person chooses one. */
  readonly suggestions: readonly string[]
  /** A person has set it aside: who, when and why. */
  readonly setAside?: string
}

/** Who set a finding aside, when and why, and for how long it holds. */
const setAsideWords = {
  'zh-CN': ({ reason, by, on, year }: SetAsideNote) =>
    `已由${by}于${on}搁置${year === null ? '' : `（仅对${year}年度有效）`}：${reason}`,
  en: ({ reason, by, on, year }: SetAsideNote) =>
    `set aside by ${by} on ${on}${year === null ? '' : `, for ${year} only`}: ${reason}`,
} as const

const relatedForm = (at: string | undefined): number | null => {
  const form = /^\/forms\/(\d+)/.exec(at ?? '')?.[1]
  return form === undefined ? null : Number(form)
}

/**
 * The parts of a finding in words, for whoever sets them out.
 * @example findingParts(finding, disclosure, 'zh-CN').basis // ['参照财预〔2021〕101号（…）']
 */
export const findingParts = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): FindingParts => {
  const shown = presentFinding(finding, disclosure, lang, rules)
  const { expected, found } = finding.data
  const own = describePlace(finding.place, finding.form, lang)
  const places = (shown.related ?? []).map((place) => describePlace(place, relatedForm(place.at), lang))
  return {
    message: shown.message,
    ...(expected !== undefined && { expected: String(expected) }),
    ...(expected !== undefined && found !== undefined && { found: String(found) }),
    related: joinPlaces(
      [...new Set(places)].filter((place) => place !== own),
      lang,
    ),
    basis: shown.basis.map((basis) => describeBasis(basis, lang)),
    cites: [...new Set(shown.basis.map((basis) => citeBasis(basis, lang)))],
    ...(shown.fix && { fix: shown.fix.title }),
    suggestions: (shown.suggestions ?? []).map(({ title }) => title),
    ...(finding.setAside && { setAside: setAsideWords[lang](finding.setAside) }),
  }
}
