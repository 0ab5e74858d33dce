import { createContext, useContext } from 'react'
import type { RuleView } from '../api/types.ts'

/** What a rule is about, as its page says it. */
export type RulePage = Pick<RuleView, 'what' | 'why' | 'example' | 'instead' | 'cannotSee'>

/** Pages of rules by their ids, where there is no server to ask; null: the server is asked. */
export const RulePagesContext = createContext<Readonly<Record<string, RulePage>> | null>(null)
export const useRulePages = (): Readonly<Record<string, RulePage>> | null => useContext(RulePagesContext)
