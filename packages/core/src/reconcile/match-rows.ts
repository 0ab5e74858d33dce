import type { Indicator } from '../form/index.ts'
import { likeness } from '../queries/likeness.ts'
import { nearTexts } from '../queries/near-texts.ts'
import { lettersOf, plainName } from '../queries/plain-text.ts'
import { quantityOf } from '../queries/quantities.ts'
import { unitClass } from '../queries/unit-class.ts'
import { sameNumbers } from './evidence.ts'
import { sumsTo } from './sums-to.ts'
import { changeOfTarget } from './target-change.ts'

/** A row of the earlier form and the row of the later one that took its place. */
export interface RowPair {
  readonly before: Indicator
  readonly after: Indicator
  /** Of their names; 1 for the same name. */
  readonly likeness: number
}

/** How the rows of two forms of one project correspond. Every row stands in exactly one of the lists. */
export interface RowMatch {
  readonly pairs: readonly RowPair[]
  readonly dropped: readonly Indicator[]
  readonly added: readonly Indicator[]
  /** One row whose number is the sum of several that came for it. */
  readonly split: readonly { readonly before: Indicator; readonly after: readonly Indicator[] }[]
  /** Several rows whose numbers add up to that of the one that came for them. */
  readonly united: readonly { readonly before: readonly Indicator[]; readonly after: Indicator }[]
}

const years = /20\d{2}年?度?/g

/** A row's name for comparing: letters, without 指标1： and years. */
export const rowKey = ({ name }: Indicator): string => lettersOf(plainName(name.raw)).replace(years, '')

const levelOf = ({ level1, level2 }: Indicator): string => level2.value ?? level1.value ?? ''

const levelsAgree = (a: Indicator, b: Indicator): boolean =>
  levelOf(a) === levelOf(b) || levelOf(a) === '' || levelOf(b) === ''

interface Rest {
  readonly before: Indicator[]
  readonly after: Indicator[]
}

/** Takes the rows out of both sides that `key` gives the same text, in their order. */
const takeSame = (rest: Rest, key: (row: Indicator) => string, pairs: RowPair[]): Rest => {
  const waiting = Map.groupBy(rest.after, key)
  const taken = new Set<Indicator>()
  const before = rest.before.filter((row) => {
    const own = key(row)
    const found = own === '' ? undefined : waiting.get(own)?.shift()
    if (!found) return true
    taken.add(found)
    pairs.push({ before: row, after: found, likeness: 1 })
    return false
  })
  return { before, after: rest.after.filter((row) => !taken.has(row)) }
}

const sameUnit = (a: Indicator, b: Indicator): boolean => {
  const [one, other] = [quantityOf(a.target.value)?.unit, quantityOf(b.target.value)?.unit]
  return one != null && other != null && unitClass(one) === unitClass(other)
}

const sameTarget = (a: Indicator, b: Indicator): boolean => {
  const kind = a.target.value?.kind
  return (kind === 'quantity' || kind === 'range' || kind === 'date') && changeOfTarget(a, b).kind === 'same'
}

/** How surely two rows of other names are one: mostly by the name, also by target, unit and level. */
const renameScore = (a: Indicator, b: Indicator, alike: number): number => {
  if (!levelsAgree(a, b) || !sameNumbers(rowKey(a), rowKey(b))) return 0
  return alike + (sameTarget(a, b) ? 0.3 : 0) + (sameUnit(a, b) ? 0.1 : 0) + 0.1
}

const renamedFrom = 0.7
const leastLikeness = 0.2
/** Beyond this many rows on both sides only those are compared that share rare pairs of characters. */
const fewRows = 60

const candidatesOf = (rest: Rest): readonly (readonly [Indicator, Indicator])[] => {
  if (rest.before.length * rest.after.length <= fewRows * fewRows)
    return rest.before.flatMap((before) => rest.after.map((after) => [before, after] as const))
  const texts = [...rest.before, ...rest.after].map(rowKey)
  const near = nearTexts(texts, 0.5, 0.4)
  return rest.before.flatMap((before, index) =>
    (near[index] ?? []).flatMap((at) => {
      const after = rest.after[at - rest.before.length]
      return after ? [[before, after] as const] : []
    }),
  )
}

const takeRenamed = (rest: Rest, pairs: RowPair[]): Rest => {
  const scored = candidatesOf(rest)
    .map(([before, after]) => {
      const alike = likeness(rowKey(before), rowKey(after))
      return { before, after, alike, score: alike < leastLikeness ? 0 : renameScore(before, after, alike) }
    })
    .filter(({ score }) => score >= renamedFrom)
    .toSorted((a, b) => b.score - a.score)
  const taken = new Set<Indicator>()
  for (const { before, after, alike } of scored) {
    if (taken.has(before) || taken.has(after)) continue
    taken.add(before).add(after)
    pairs.push({ before, after, likeness: Number(alike.toFixed(2)) })
  }
  const left = (row: Indicator) => !taken.has(row)
  return { before: rest.before.filter(left), after: rest.after.filter(left) }
}

/**
 * Rows of the same level and unit that share words with `one` and whose numbers add up to its own. Among more rows than a
 * form has that would be chance.
 */
const partsOf = (one: Indicator, others: readonly Indicator[]): readonly Indicator[] | undefined => {
  if (others.length > fewRows) return undefined
  const parts = others.filter(
    (each) => levelsAgree(one, each) && sameUnit(one, each) && likeness(rowKey(one), rowKey(each)) > 0.1,
  )
  return parts.length >= 2 && sumsTo(one, parts) ? parts : undefined
}

/**
 * How the rows of two forms correspond: same name at the same level, same name at another level, one row for several,
 * then nearly the same name with the target's help.
 * @example matchRows(target.indicators, selfEvaluation.indicators).dropped
 */
export const matchRows = (before: readonly Indicator[], after: readonly Indicator[]): RowMatch => {
  const pairs: RowPair[] = []
  let rest: Rest = { before: [...before], after: [...after] }
  rest = takeSame(rest, (row) => (rowKey(row) === '' ? '' : `${levelOf(row)} ${rowKey(row)}`), pairs)
  rest = takeSame(rest, rowKey, pairs)
  // Before new names: half of a row that was split looks like the whole under another name.
  const gone = new Set<Indicator>()
  const open = (rows: readonly Indicator[]) => rows.filter((row) => !gone.has(row))
  const several = (row: Indicator, others: readonly Indicator[]): readonly Indicator[] | undefined => {
    const parts = partsOf(row, open(others))
    if (parts) for (const each of [row, ...parts]) gone.add(each)
    return parts
  }
  const split = rest.before.flatMap((row) => {
    const parts = several(row, rest.after)
    return parts ? [{ before: row, after: parts }] : []
  })
  const united = open(rest.after).flatMap((row) => {
    const parts = several(row, rest.before)
    return parts ? [{ before: parts, after: row }] : []
  })
  rest = takeRenamed({ before: open(rest.before), after: open(rest.after) }, pairs)
  const position = new Map(before.map((row, index) => [row, index]))
  return {
    pairs: pairs.sort((a, b) => (position.get(a.before) ?? 0) - (position.get(b.before) ?? 0)),
    dropped: rest.before,
    added: rest.after,
    split,
    united,
  }
}
