import { describeBasis, type Rule, rules } from '@jiheng/core/check'
import { basisOf } from '@jiheng/core/law'
import { severityWords } from '@jiheng/core/messages'
import { explainProfile, type Profile, profiles } from '@jiheng/core/score'
import { findTemplate, type Template, templateRef, templates } from '@jiheng/core/template'
import { type Call, choice, type Surroundings } from '../call.ts'
import { json } from '../output.ts'
import { usage } from '../usage.ts'

const show = (call: Call, around: Surroundings, data: unknown, text: () => string): number => {
  around.out(choice(call, 'format', ['text', 'json']) === 'json' ? json(data) : text())
  return 0
}

const templateText = (template: Template, call: Call): string => {
  const region = template.region === undefined ? '' : `  ${template.region}`
  return `${templateRef(template)}${region}  ${template.name[call.lang]}\n`
}

/** jiheng templates: the forms that are known. */
export const listTemplates = async (call: Call, around: Surroundings): Promise<number> => {
  const [id] = call.words
  if (id === undefined)
    return show(call, around, templates, () => templates.map((each) => templateText(each, call)).join(''))
  const template = findTemplate(id)
  if (!template) throw usage.unknownId(call.lang === 'en' ? 'template' : '模板', id, templates.map(templateRef))
  return show(call, around, template, () => `${templateText(template, call)}${json(template)}`)
}

const ruleData = ({ id, family, severity, basis, since, validFrom, validTo, docs, messages }: Rule) => ({
  id,
  family,
  severity,
  basis: basis.map((each) => basisOf(each)),
  since,
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validTo === undefined ? {} : { validTo }),
  docs,
  messages,
})

const rulePage = (rule: Rule, { lang }: Call): string => {
  const { docs } = rule
  const lines = [
    `${rule.id}  ${severityWords[rule.severity][lang]}  ${docs.title}`,
    '',
    `查什么：${docs.what}`,
    `为什么：${docs.why}`,
    `例如：${docs.example}`,
    `应写作：${docs.instead}`,
    ...(docs.fixSafety === undefined ? [] : [`改正：${docs.fixSafety}`]),
    `看不到：${docs.cannotSee}`,
    ...rule.basis.map((basis) => `依据：${describeBasis(basisOf(basis), lang)}`),
  ]
  return `${lines.join('\n')}\n`
}

/** jiheng rules: what is checked, and on what basis. */
export const listRules = async (call: Call, around: Surroundings): Promise<number> => {
  const [id] = call.words
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length))
    return show(call, around, rules.map(ruleData), () =>
      rules
        .map((rule) => `${rule.id.padEnd(width)}  ${severityWords[rule.severity][call.lang]}  ${rule.docs.title}\n`)
        .join(''),
    )
  }
  const rule = rules.find((each) => each.id === id)
  if (!rule)
    throw usage.unknownId(
      call.lang === 'en' ? 'rule' : '规则',
      id,
      rules.map((each) => each.id),
    )
  return show(call, around, ruleData(rule), () => rulePage(rule, call))
}

const profileText = (profile: Profile, { lang }: Call): string =>
  `${profile.id}@${profile.version}  ${profile.region}  ${profile.name[lang]}\n`

/** jiheng profiles: the scoring rules by region and year. */
export const listProfiles = async (call: Call, around: Surroundings): Promise<number> => {
  const [id] = call.words
  if (id === undefined)
    return show(call, around, profiles, () => profiles.map((profile) => profileText(profile, call)).join(''))
  const profile = profiles.find((each) => each.id === id)
  if (!profile)
    throw usage.unknownId(
      call.lang === 'en' ? 'profile' : '评分规则',
      id,
      profiles.map((each) => each.id),
    )
  return show(call, around, profile, () => `${profileText(profile, call)}\n${explainProfile(profile, call.lang)}\n`)
}
