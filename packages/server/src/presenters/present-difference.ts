import type { DisclosureDifference } from '@jiheng/core/compare'
import type { Disclosure } from '@jiheng/core/form'
import type { Difference, Lang } from '../api/index.ts'
import { differenceLabel } from './difference-label.ts'

const formOf = (pointer: string): number | null => {
  const index = /^\/forms\/(\d+)/u.exec(pointer)?.[1]
  return index === undefined ? null : Number(index)
}

/** A difference with its place in words. */
export const presentDifference = (
  difference: DisclosureDifference,
  before: Disclosure,
  after: Disclosure,
  lang: Lang,
): Difference => {
  if (difference.kind === 'removed') {
    const { kind, was, before: text } = difference
    return { kind, form: formOf(was), at: was, label: differenceLabel(before, was, lang), before: text, after: '' }
  }
  const { kind, at, after: text } = difference
  return {
    kind,
    form: formOf(at),
    at,
    ...(difference.kind === 'changed' && { was: difference.was }),
    label: differenceLabel(after, at, lang),
    before: difference.kind === 'changed' ? difference.before : '',
    after: text,
  }
}

/** What differs between two states, for the page: at most a thousand entries. */
export const presentDifferences = (
  differences: readonly DisclosureDifference[],
  before: Disclosure,
  after: Disclosure,
  lang: Lang,
): readonly Difference[] => differences.slice(0, 1_000).map((one) => presentDifference(one, before, after, lang))
