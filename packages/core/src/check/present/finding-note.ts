import type { Disclosure, Finding, Place } from '../../form/index.ts'
import { describePlace, type Lang, originWords, severityWords } from '../../messages/index.ts'
import { locate } from '../locate.ts'
import type { Rule } from '../rule.ts'
import { rules as allRules } from '../rules/generated.ts'
import { findingLines } from './finding-text.ts'

/** A finding as a remark in the margin of its document. */
export interface FindingNote {
  /** Where it belongs: the faulty cell; of a whole form its title; empty for a whole document. */
  readonly place: Place
  /** JSON Pointer of the faulty Printed, for a document that is printed anew. */
  readonly at?: string
  /** Severity, title of the rule and its id. */
  readonly heading: string
  readonly lines: readonly string[]
  /** Says where it belongs, for a remark that has to stand elsewhere. */
  readonly elsewhere: string
}

const words = {
  'zh-CN': {
    heading: (severity: string, title: string, id: string) => `${severity}：${title}（${id}）`,
    elsewhere: (where: string) => `所指位置：${where}。那里不能加批注，所以写在最近的地方。`,
    document: '整份文件',
  },
  en: {
    heading: (severity: string, _: string, id: string) => `${severity}: ${id}`,
    elsewhere: (where: string) => `This is about ${where}. No comment can stand there: it stands at the nearest place.`,
    document: 'the whole document',
  },
} as const

const hasPlace = (place: Place | undefined): place is Place => place !== undefined && Object.keys(place).length > 0

/** Of a form without a place of its own for the fault: where its title stands, else the first thing of it that has one. */
const placeOfForm = (disclosure: Disclosure, index: number): Place => {
  const form = disclosure.forms[index]
  if (hasPlace(form?.title.place)) return form.title.place
  for (const { form: own, place } of locate(disclosure).values()) if (own === index && hasPlace(place)) return place
  return form?.place ?? {}
}

const placeOf = (finding: Finding, disclosure: Disclosure): Place => {
  if (hasPlace(finding.place)) return finding.place
  return finding.form === null ? disclosure.title.place : placeOfForm(disclosure, finding.form)
}

/**
 * What stands in the margin for a finding: severity and title of the rule; sentence, basis with article, cures.
 *
 * @example
 * findingNote(finding, disclosure, 'zh-CN').heading // '警告：没有计量单位（unit-missing）'
 */
export const findingNote = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): FindingNote => {
  const title = rules.find(({ id }) => id === finding.rule)?.docs.title ?? finding.rule
  const origin = finding.origin === 'reading' ? ` (${originWords.reading[lang]})` : ''
  const w = words[lang]
  const where = describePlace(finding.place, finding.form, lang)
  return {
    place: placeOf(finding, disclosure),
    ...(finding.at !== undefined && { at: finding.at }),
    heading: w.heading(`${severityWords[finding.severity][lang]}${origin}`, title, finding.rule),
    lines: findingLines(finding, disclosure, lang, rules),
    elsewhere: w.elsewhere(where === '' ? w.document : where),
  }
}
