import type { Template } from '@jiheng/core/template'
import type { OwnTemplate } from '@jiheng/store'
import type { Lang, TemplateSummary } from '../api/index.ts'

const factsOf = (template: Template, lang: Lang) => ({
  id: template.id,
  version: template.version,
  name: template.name[lang] || template.name['zh-CN'],
  region: template.region ?? null,
  kind: template.kind,
  phase: template.phase,
  subject: template.subject,
  validFrom: template.validFrom ?? null,
  validTo: template.validTo ?? null,
})

const documentOf = ({ source }: Template): string | null =>
  source ? [source.document, source.number].filter((one) => one !== undefined).join(' ') : null

/** A template that comes with the system, in the list of templates. */
export const presentTemplate = (template: Template, lang: Lang): TemplateSummary => ({
  ...factsOf(template, lang),
  source: 'system',
  state: 'in-use',
  document: documentOf(template),
  verified: template.source?.verified ?? null,
  createdAt: null,
  reopens: false,
})

/** One of the region's own. */
export const presentOwnTemplate = (own: OwnTemplate, lang: Lang): TemplateSummary => ({
  ...factsOf(own.template, lang),
  source: 'own',
  state: own.state,
  document: documentOf(own.template) ?? (own.fileName === '' ? null : own.fileName),
  verified: own.template.source?.verified ?? null,
  createdAt: own.createdAt,
  reopens: own.sha256 !== null && own.answers !== null,
})
