import type { Disclosure } from '@jiheng/core/form'
import type { Change, Difference } from '../api/index.ts'
import type { Applied } from './engine-types.ts'
export const applyChanges = (d: Disclosure, changes: readonly Change[]): Applied => {
  const copy = structuredClone(d)
  for (const [index, c] of changes.entries()) {
    if (c.kind !== 'edit') return { kind: 'bad-change', index }
    let at: unknown = copy
    for (const k of c.at.split('/').slice(1)) at = (at as Record<string, unknown> | undefined)?.[k]
    const printed = at as { raw?: unknown } | undefined
    if (!printed || typeof printed.raw !== 'string') return { kind: 'bad-change', index }
    printed.raw = c.raw
  }
  return { kind: 'applied', disclosure: copy }
}
export const differences = (_a: Disclosure, _b: Disclosure): readonly Difference[] => []
