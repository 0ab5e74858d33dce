import { createHash } from 'node:crypto'
import type { Disclosure } from '@jiheng/core/form'
import type { Change } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'
import { Refusal } from '../errors/refusal.ts'

/** Working copies kept in memory. */
const kept = 60

/** After each change, a sum over it and all before it. */
const sums = (start: string, changes: readonly Change[]): readonly string[] => {
  let sum = start
  return changes.map((change) => {
    sum = createHash('sha256').update(sum).update(JSON.stringify(change)).digest('base64')
    return sum
  })
}

/**
 * Texts with changes made to them. A page sends all its changes each time, one more than the last: what was made before is
 * remembered, so that an edit costs the same after a hundred others.
 */
export const createWorkingCopies = (engine: Engine) => {
  const copies = new Map<string, Disclosure>()
  const keep = (key: string, copy: Disclosure): void => {
    copies.delete(key)
    copies.set(key, copy)
    const oldest = copies.keys().next().value
    if (copies.size > kept && oldest !== undefined) copies.delete(oldest)
  }
  /** `base` names the state that `disclosure` is: a revision of a disclosure. */
  return (base: string, disclosure: Disclosure, changes: readonly Change[]): Disclosure => {
    const keys = sums(base, changes)
    const known = keys.findLastIndex((key) => copies.has(key))
    const from = copies.get(keys[known] ?? '') ?? disclosure
    const applied = engine.apply(from, changes.slice(known + 1))
    if (applied.kind === 'bad-change') {
      const index = known + 1 + applied.index
      throw new Refusal('bad-change', { index, number: index + 1, faults: applied.faults })
    }
    const last = keys.at(-1)
    if (last !== undefined) keep(last, applied.disclosure)
    return applied.disclosure
  }
}

export type WorkingCopies = ReturnType<typeof createWorkingCopies>
