import { existsSync } from 'node:fs'
import type { RuleCases } from '../packages/core/src/check/rule.ts'
import { rules } from '../packages/core/src/check/rules/generated.ts'

const isCases = (thing: unknown): thing is RuleCases =>
  typeof thing === 'object' && thing !== null && 'fires' in thing && 'silent' in thing

/** The cases of every rule that has some, by its id: what `<family>/<rule>.cases.ts` beside the rule exports. */
export const ruleCases = async (): Promise<ReadonlyMap<string, RuleCases>> => {
  const found = await Promise.all(
    rules.map(async ({ id, family }) => {
      const url = new URL(`../packages/core/src/check/rules/${family}/${id}.cases.ts`, import.meta.url)
      if (!existsSync(url)) return []
      const module: Readonly<Record<string, unknown>> = await import(url.href)
      const cases = Object.values(module).find(isCases)
      return cases ? [[id, cases] as const] : []
    }),
  )
  return new Map(found.flat())
}
