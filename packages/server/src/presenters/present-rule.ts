import type { Rule } from '@jiheng/core/check'
import { findLaw } from '@jiheng/core/law'
import { docsOf } from '@jiheng/core/rule-pages'
import type { Lang, RuleView } from '../api/index.ts'

/** The page of a rule, from its file, in a language. */
export const presentRule = (rule: Rule, lang: Lang): RuleView => {
  const { id, family, severity, since, basis } = rule
  const docs = docsOf(rule, lang)
  return {
    id,
    family,
    severity,
    since,
    title: docs.title,
    what: docs.what,
    why: docs.why,
    example: docs.example,
    instead: docs.instead,
    fixSafety: docs.fixSafety ?? null,
    cannotSee: docs.cannotSee,
    basis: basis.map(({ kind, law, article, verified }) => ({
      kind,
      verified,
      ...(law !== undefined && { law, document: findLaw(law)?.number ?? law }),
      ...(article !== undefined && { article }),
    })),
  }
}
