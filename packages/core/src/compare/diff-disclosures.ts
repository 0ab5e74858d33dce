import type { Disclosure } from '../form/index.ts'
import { alignEntries } from './align-entries.ts'
import type { DisclosureDifference } from './difference.ts'
import { isPrinted, isRecord, notCompared, textOf, textsOf } from './texts-of.ts'

/** Characters of a row's texts that are given. */
const longest = 300

const step = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

const rowText = (thing: unknown): string => textsOf(thing).join(' │ ').slice(0, longest)

const only = (thing: unknown, kind: 'added' | 'removed', pointer: string): readonly DisclosureDifference[] => {
  const text = rowText(thing)
  return kind === 'added' ? [{ kind, at: pointer, after: text }] : [{ kind, was: pointer, before: text }]
}

const diffLists = (
  before: readonly unknown[],
  after: readonly unknown[],
  was: string,
  at: string,
): readonly DisclosureDifference[] =>
  alignEntries(before, after).flatMap((pair) => {
    if (pair.before === undefined) return only(after[pair.after ?? 0], 'added', step(at, pair.after ?? 0))
    if (pair.after === undefined) return only(before[pair.before], 'removed', step(was, pair.before))
    return diffThings(before[pair.before], after[pair.after], step(was, pair.before), step(at, pair.after))
  })

/** A part that one state does not have is taken for an empty one. */
const diffThings = (before: unknown, after: unknown, was: string, at: string): readonly DisclosureDifference[] => {
  if (isPrinted(before) || isPrinted(after)) {
    const [old, now] = [isPrinted(before) ? textOf(before) : '', isPrinted(after) ? textOf(after) : '']
    return old === now ? [] : [{ kind: 'changed', at, was, before: old, after: now }]
  }
  if (Array.isArray(before) || Array.isArray(after))
    return diffLists(Array.isArray(before) ? before : [], Array.isArray(after) ? after : [], was, at)
  if (!isRecord(before) && !isRecord(after)) return []
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  const keys = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...keys]
    .filter((key) => !notCompared.has(key))
    .flatMap((key) => diffThings(old[key], now[key], step(was, key), step(at, key)))
}

/** The typed cells of a form's head also stand in `fields`: a change is told once, by the pointer in `fields`. */
const toldTwice = (difference: DisclosureDifference, all: readonly DisclosureDifference[]): boolean => {
  if (difference.kind !== 'changed') return false
  const form = /^\/forms\/\d+(?=\/(project\/|competentDepartment$|implementingUnit$))/u.exec(difference.at)?.[0]
  if (form === undefined) return false
  return all.some(
    (other) =>
      other.kind === 'changed' &&
      other.at.startsWith(`${form}/fields/`) &&
      other.before === difference.before &&
      other.after === difference.after,
  )
}

/**
 * What differs between two states of a Disclosure: texts that changed, rows that came and went. Pure; the same state
 * twice gives nothing. Places, findings and typed values are not compared: they follow from the texts.
 * @example diffDisclosures(before, after) // [{ kind: 'changed', at: '/forms/0/indicators/3/target', before: '≥8 个', … }]
 */
export const diffDisclosures = (before: Disclosure, after: Disclosure): readonly DisclosureDifference[] => {
  const all = diffThings(before, after, '', '')
  return all.filter((difference) => !toldTwice(difference, all))
}
