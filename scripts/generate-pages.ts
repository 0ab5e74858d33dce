// The pages of docs/ that are made from data. Apart from generate.ts, because they need the indexes that it writes.
import { messagesPage } from '../packages/core/src/check/pages/messages-page.ts'
import { rulePage, rulePageName } from '../packages/core/src/check/pages/rule-page.ts'
import { rulesPage } from '../packages/core/src/check/pages/rules-page.ts'
import { unverifiedPage } from '../packages/core/src/check/pages/unverified-page.ts'
import { rules } from '../packages/core/src/check/rules/generated.ts'
import { langs } from '../packages/core/src/messages/index.ts'
import { scoringPage } from '../packages/core/src/score/index.ts'
import type { Generated } from './generate.ts'
import { ruleCases } from './rule-cases.ts'

const scoring = (): readonly Generated[] => [
  { path: 'docs/scoring.md', text: scoringPage('en') },
  { path: 'docs/scoring.zh-CN.md', text: scoringPage('zh-CN') },
]

const cases = await ruleCases()

const ruleList = (): readonly Generated[] => [
  { path: 'docs/rules.md', text: rulesPage('en') },
  { path: 'docs/rules.zh-CN.md', text: rulesPage('zh-CN') },
  ...rules.flatMap((rule) =>
    langs.map((lang) => ({
      path: `docs/rules/${rulePageName(rule.id, lang)}`,
      text: rulePage(rule, cases.get(rule.id), lang),
    })),
  ),
]

const unverified = (): readonly Generated[] => [
  { path: 'docs/unverified.md', text: unverifiedPage('en') },
  { path: 'docs/unverified.zh-CN.md', text: unverifiedPage('zh-CN') },
]

const messages = (): readonly Generated[] => [
  { path: 'docs/messages.md', text: messagesPage(cases, 'en') },
  { path: 'docs/messages.zh-CN.md', text: messagesPage(cases, 'zh-CN') },
]

/** Every page; one small function a subject. */
export const pages = (): readonly Generated[] => [...scoring(), ...ruleList(), ...unverified(), ...messages()]
