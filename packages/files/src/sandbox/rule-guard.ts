import type { Guard } from '@jiheng/core/check'
import { withinTime } from './time-limit.ts'

/** Milliseconds that one rule may take, and so many more for each form that it looks at. */
const oneRule = 1500
const perForm = 40

/**
 * The guard of checks in Node. All rules together have twice the time of one: they take a thousandth of it, and a rule
 * that does not end is found sooner.
 * @example check([disclosure], { profile, guard: ruleGuard })
 */
export const ruleGuard: Guard = (work, { rules, forms }) =>
  withinTime(work, (oneRule + perForm * forms) * (rules > 1 ? 2 : 1))
