import { level1Codes } from '../../form/index.ts'
import { citationOf, type Law, laws } from '../../law/index.ts'
import { type Lang, level1Words, type Words } from '../../messages/index.ts'
import { docsOf } from '../../rule-pages/docs-of.ts'
import { isVerified, type Profile, profileParagraphs, profiles } from '../../score/index.ts'
import { type Template, templates } from '../../template/index.ts'
import { rules } from '../rules/generated.ts'

/** One statement that nobody could verify: what it says, where it is used, and what would verify it. */
export interface Unverified {
  readonly what: string
  readonly usedIn: readonly string[]
  readonly needs: string
}

const ruleNames = (law: string, article?: string): readonly string[] =>
  rules
    .filter(({ basis }) => basis.some((one) => one.law === law && (article === undefined || one.article === article)))
    .map(({ id }) => `\`${id}\``)

const profileNames = (law: string, article?: string): readonly string[] =>
  profiles
    .filter(
      ({ sources, basis }) =>
        Object.values(sources)
          .flat()
          .some((one) => one.law === law && (article === undefined || one.article === article)) ||
        (article === undefined && basis.some((one) => one.law === law)),
    )
    .map(({ id }) => `\`${id}\``)

const needs = {
  text: { 'zh-CN': '{law}的原文', en: 'the text of {law}' },
  dates: { 'zh-CN': '{law}写明印发和施行日期的原文', en: 'the text of {law} with its days of issue and force' },
  identity: { 'zh-CN': '写有题名和文号的原文', en: 'a text with the title and the number' },
  scoring: { 'zh-CN': '该地区或年度的计分办法原文', en: 'the region’s or year’s own scoring rules' },
  dated: { 'zh-CN': '写明起止日期的原文', en: 'a text with the first and last day' },
  template: { 'zh-CN': '印发这张表的文件及其附件', en: 'the document that issued the form, with its annex' },
  practice: { 'zh-CN': '写明这一要求的文件', en: 'a document that says so' },
} as const satisfies Readonly<Record<string, Words>>

const need = (kind: keyof typeof needs, lang: Lang, law = ''): string => needs[kind][lang].replace('{law}', law)

const ofLaw = (law: Law, lang: Lang): readonly Unverified[] => {
  const zh = lang === 'zh-CN'
  const name = citationOf(law)
  const all = [...ruleNames(law.id), ...profileNames(law.id)]
  const identity = zh ? `${name}：题名、文号` : `${name}: title and number`
  const dates = zh
    ? `${name}：印发和施行日期（按${law.validFrom}计）`
    : `${name}: its days (taken: from ${law.validFrom})`
  return [
    ...(law.verified.identity ? [] : [{ what: identity, usedIn: all, needs: need('identity', lang) }]),
    ...(law.verified.dates ? [] : [{ what: dates, usedIn: all, needs: need('dates', lang, name) }]),
    ...law.articles
      .filter(({ verified }) => !verified)
      .map(({ id, article, summary }) => ({
        what: zh
          ? `${name}${article ?? ''}：${summary[lang]}`
          : `${name} ${article ?? ''}: ${summary[lang]}`.replace(' :', ':'),
        usedIn: [...ruleNames(law.id, id), ...profileNames(law.id, id)],
        needs: need('text', lang, name),
      })),
  ]
}

/** Parts of a profile that rest on nothing located and on no article that is listed already. */
const ofProfile = (profile: Profile, lang: Lang): readonly Unverified[] => {
  const zh = lang === 'zh-CN'
  const name = profile.name[lang]
  const usedIn = [`\`${profile.id}\``]
  const parts = profileParagraphs(profile, lang).filter(
    ({ part }) => !isVerified(profile, part) && profile.sources[part]?.every(({ law }) => law === undefined),
  )
  const variants = (profile.weights.variants ?? []).filter(({ verified }) => !verified)
  return [
    ...parts.map(({ title, text }) => ({
      what: zh ? `${title}：${text}` : `${title}: ${text}`,
      usedIn,
      needs: need('scoring', lang),
    })),
    ...variants.map((variant) => {
      const points = level1Codes.flatMap((level) =>
        variant.levels[level] === undefined ? [] : [`${level1Words[level][lang]} ${variant.levels[level]}`],
      )
      return {
        what: zh
          ? `${variant.name[lang]}时的分值：${points.join('，')}`
          : `points ${variant.name[lang]}: ${points.join(', ')}`,
        usedIn,
        needs: need('scoring', lang),
      }
    }),
    ...(profile.datesVerified
      ? []
      : [
          {
            what: zh
              ? `${name}：起止日期（按${profile.validFrom}起计）`
              : `${name}: its days (taken: from ${profile.validFrom})`,
            usedIn,
            needs: need('dated', lang),
          },
        ]),
  ]
}

/** What profiles say alike is said once. */
const merged = (list: readonly Unverified[]): readonly Unverified[] =>
  [...Map.groupBy(list, ({ what }) => what).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, usedIn: [...new Set(same.flatMap(({ usedIn }) => usedIn))] }] : []
  })

const ofTemplate = ({ id, name, source }: Template, lang: Lang): readonly Unverified[] =>
  source === undefined || source.verified
    ? []
    : [
        {
          what: `${name[lang]}${lang === 'zh-CN' ? '：' : ': '}${source.document}${source.number ?? ''}`,
          usedIn: [`\`${id}\``],
          needs: need('template', lang),
        },
      ]

/** All that is used and that nobody could verify, by where it stands. */
export const unverified = (
  lang: Lang,
): Readonly<Record<'laws' | 'profiles' | 'rules' | 'templates', readonly Unverified[]>> => ({
  laws: laws.flatMap((law) => ofLaw(law, lang)),
  profiles: merged(profiles.flatMap((profile) => ofProfile(profile, lang))),
  rules: rules
    .filter(({ basis }) => basis.some(({ law, verified }) => law === undefined && !verified))
    .map((rule) => ({
      what: docsOf(rule, lang).title,
      usedIn: [`\`${rule.id}\``],
      needs: need('practice', lang),
    })),
  templates: templates.flatMap((template) => ofTemplate(template, lang)),
})
