import type { Rule, RuleDocs } from '../check/index.ts'
import type { Lang } from '../messages/index.ts'
import { englishDocs } from './generated.ts'

/**
 * The page of a rule in a language: Chinese stands in the rule's own file, English in `<rule>.en.ts` beside it. A rule
 * whose English is not written yet has its Chinese page in both.
 * @example docsOf(rule, 'en').title // 'A unit is missing'
 */
export const docsOf = (rule: Rule, lang: Lang): RuleDocs =>
  lang === 'zh-CN' ? rule.docs : (englishDocs.get(rule.id) ?? rule.docs)
