import type { Rule } from '@jiheng/core/check'
import { findLaw } from '@jiheng/core/law'
import type { RuleView } from '../api/index.ts'

/** The page of a rule, from its file. */
export const presentRule = ({ id, family, severity, since, docs, basis }: Rule): RuleView => ({
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
})
