import type { Template } from '@jiheng/core/template'
import type { Lang, TemplateSummary } from '../api/index.ts'

/** A template in the list of templates. */
export const presentTemplate = (template: Template, lang: Lang): TemplateSummary => ({
  id: template.id,
  version: template.version,
  name: template.name[lang],
  region: template.region ?? null,
  kind: template.kind,
  phase: template.phase,
  subject: template.subject,
  validFrom: template.validFrom ?? null,
  validTo: template.validTo ?? null,
})
