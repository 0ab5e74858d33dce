import type {
  Basis,
  Disclosure,
  Edit,
  Finding,
  FindingData,
  Fix,
  Place,
  SetAsideNote,
  Severity,
} from '../../form/index.ts'
import { type FillOptions, fillSentence, type Lang } from '../../messages/index.ts'
import { isOpen } from '../../queries/open-target.ts'
import type { Rule } from '../rule.ts'
import { rules as allRules } from '../rules/generated.ts'
import { fingerprintOf } from '../suppress/set-aside.ts'
import { presentPlace } from './present-place.ts'

/** A cure with its sentence. */
export interface PresentedFix {
  readonly title: string
  readonly edits: readonly Edit[]
}

/** A place, and the pointer of the Printed that stands there. */
export type PlaceAt = Place & { readonly at?: string }

/** A finding as it leaves the house: the JSON of `jiheng check`. */
export interface PresentedFinding {
  readonly file: string
  readonly form: number | null
  readonly rule: string
  readonly severity: Severity
  readonly origin: Finding['origin']
  readonly place: Place
  readonly at?: string
  readonly related?: readonly PlaceAt[]
  readonly message: string
  readonly basis: readonly Basis[]
  readonly data: FindingData
  readonly fix?: PresentedFix
  readonly suggestions?: readonly PresentedFix[]
  /** What it says of which text, in short: a suppression names the finding by it. */
  readonly fingerprint: string
  /** A person has set it aside. */
  readonly setAside?: SetAsideNote
}

const unknown = {
  'zh-CN': (id: string) => `规则“${id}”在这里有发现，但没有它的文字说明（由其他版本的程序记录）。`,
  en: (id: string) => `Rule “${id}” found something here, but its text is not known (recorded by another version).`,
}

/** Approved targets are not rewritten in the forms that report on them (财预〔2015〕88号). */
const nextYear = {
  'zh-CN': '目标已批复，本表不改，请在下年申报时改正。',
  en: ' The target is approved and stays as it is in this form: mend it in next year’s.',
} as const

/**
 * Makes the sentences of a finding, last, from its rule's messages. A finding of a rule that is not known, such as one
 * stored by a newer version, is presented with a sentence that says so.
 * @example presentFinding(finding, disclosure, 'zh-CN').message // '指标值“≥1”没有计量单位，…'
 */
export const presentFinding = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): PresentedFinding => {
  const rule = rules.find(({ id }) => id === finding.rule)
  const messages = rule?.messages[lang]
  const form = finding.form === null ? undefined : disclosure.forms[finding.form]
  const options: FillOptions = { lang, amountUnit: form?.amountUnit.value }
  const say = (sentence: string | undefined, data: FindingData = finding.data): string =>
    sentence === undefined ? unknown[lang](finding.rule) : fillSentence(sentence, data, options)
  const present = (fix: Fix): PresentedFix => ({
    title: say(messages?.fixes?.[fix.key], { ...finding.data, ...fix.data }),
    edits: fix.edits.map((edit) => ({ ...edit, place: presentPlace(edit.place) })),
  })
  const { related, fix, suggestions } = finding
  const tail = rule?.ofTarget && form && !isOpen(form) ? nextYear[lang] : ''
  return {
    file: disclosure.source.name,
    form: finding.form,
    rule: finding.rule,
    severity: finding.severity,
    origin: finding.origin,
    place: presentPlace(finding.place),
    ...(finding.at !== undefined && { at: finding.at }),
    ...(related && {
      related: related.map(({ place, at }) => ({ ...presentPlace(place), ...(at !== undefined && { at }) })),
    }),
    message: `${say(messages?.sentences[finding.sentence ?? 'default'])}${tail}`,
    basis: finding.basis,
    data: finding.data,
    fingerprint: fingerprintOf(finding, disclosure),
    ...(fix && { fix: present(fix) }),
    ...(suggestions && { suggestions: suggestions.map(present) }),
    ...(finding.setAside && { setAside: finding.setAside }),
  }
}
