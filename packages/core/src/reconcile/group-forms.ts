import { nearTexts } from '../queries/near-texts.ts'
import { evidenceOf, mayBeOne, sameNumbers, unitsAgree } from './evidence.ts'
import { type FormKey, type Verdict, wholeUnit } from './pairing.ts'

/** Forms taken for those of one project, in the order of their ids. */
export type Group<F extends FormKey = FormKey> = readonly F[]

/** Groups that may be one project under two names: for a person to say. */
export interface Doubt<F extends FormKey = FormKey> {
  readonly a: Group<F>
  readonly b: Group<F>
}

/** From here on a renamed project is taken for the same one. */
const renamed = 0.75
/** Below it two names have nothing to do with each other. */
const glance = 0.5
/** One unit's names beyond this number are variations on a theme: only nearly the same ones are looked at. */
const manyNames = 200

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** Sets that grow together, none of which holds two forms that a person told apart. */
const joining = <F extends FormKey>(filed: readonly F[], verdicts: readonly Verdict[]) => {
  const groups = new Map<F, F[]>(filed.map((each) => [each, [each]]))
  const refuted = new Map<string, Set<string>>()
  const note = (of: string, other: string) => refuted.set(of, (refuted.get(of) ?? new Set()).add(other))
  for (const { a, b, verdict } of verdicts)
    if (verdict === 'refuted') {
      note(a, b)
      note(b, a)
    }
  const apart = (less: Group, more: Group): boolean =>
    less.some(({ id }) => {
      const others = refuted.get(id)
      return others !== undefined && more.some((each) => others.has(each.id))
    })
  return {
    groupOf: (of: F): Group<F> => groups.get(of) ?? [of],
    join: (a: F, b: F): void => {
      const [left, right] = [groups.get(a), groups.get(b)]
      if (!left || !right || left === right) return
      const [more, less] = left.length >= right.length ? [left, right] : [right, left]
      if (refuted.size > 0 && apart(less, more)) return
      // One by one: a spread of a hundred thousand arguments overflows the stack.
      for (const each of less) {
        more.push(each)
        groups.set(each, more)
      }
    },
    all: (): readonly Group<F>[] => [...new Set(groups.values())],
  }
}

const byKey = <F extends FormKey>(filed: readonly F[], keyOf: (of: F) => string): ReadonlyMap<string, F[]> => {
  const found = Map.groupBy(filed, keyOf)
  found.delete('')
  return found
}

/** Every form of a block with the first of it: enough to join them all. */
const chain = <F extends FormKey>(block: readonly F[], join: (a: F, b: F) => void): void => {
  const [first, ...rest] = block
  if (first) for (const each of rest) if (mayBeOne(first, each)) join(first, each)
}

/** The same project of units written 水利局 and 松河县水利局, or of a form that names no unit, where no other unit comes in question. */
const joinUnits = <F extends FormKey>(block: readonly F[], join: (a: F, b: F) => void): void => {
  const units = [...new Set(block.map(({ unit }) => unit))].filter((unit) => unit !== '')
  const firsts = new Map(block.map((each) => [each.unit, each] as const).reverse())
  // Backwards, a name stands right before those that end with it.
  const backwards = units
    .map((unit) => ({ unit, key: [...unit].reverse().join('') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const families = new Map<string, string[]>()
  let head = ''
  for (const { unit } of backwards) {
    if (head === '' || !unitsAgree(head, unit)) head = unit
    families.set(head, [...(families.get(head) ?? []), unit])
  }
  // 水利局 may be that of two counties: then it is nobody's.
  for (const [short, [, ...longer]] of families) {
    const [only, second] = longer
    const [a, b] = [firsts.get(short), only === undefined ? undefined : firsts.get(only)]
    if (a && b && second === undefined && mayBeOne(a, b)) join(a, b)
  }
  const nameless = firsts.get('')
  const [only, second] = [...families.keys()]
  const named = only === undefined ? undefined : firsts.get(only)
  if (nameless && named && second === undefined && mayBeOne(nameless, named)) join(nameless, named)
}

const timesOf = (group: Group): ReadonlySet<string> => new Set(group.map(({ year, phase }) => `${year} ${phase}`))

const sameTime = (a: Group, b: Group): boolean => !timesOf(a).isDisjointFrom(timesOf(b))

interface Candidate<F extends FormKey> {
  readonly one: F
  readonly other: F
  readonly score: number
}

/** Projects of one unit with nearly the same name, never reported on at the same time. */
const renamedIn = <F extends FormKey>(block: readonly F[], groupOf: (of: F) => Group): readonly Candidate<F>[] => {
  const firsts = [...new Map(block.map((each) => [each.name, each] as const).reverse()).values()]
  const near = nearTexts(
    firsts.map(({ name }) => name),
    firsts.length > manyNames ? 0.8 : glance,
    firsts.length > manyNames ? 0.7 : 0.5,
  )
  return firsts.flatMap((one, index) =>
    (near[index] ?? []).flatMap((at) => {
      const other = firsts[at]
      if (!other || at < index || !sameNumbers(one.name, other.name) || !mayBeOne(one, other)) return []
      const [a, b] = [groupOf(one), groupOf(other)]
      if (a === b || sameTime(a, b)) return []
      const { score } = evidenceOf(one, other)
      return score < glance ? [] : [{ one, other, score }]
    }),
  )
}

/**
 * Parts the forms of a pile by project: same code; same name and unit; same name, where a unit is written shorter or not at
 * all and no other comes in question; nearly the same name at one unit. What a person said goes before all of it. Never
 * compares each with each: forms meet only within a code, a name or a unit.
 */
export const groupForms = <F extends FormKey>(
  filed: readonly F[],
  verdicts: readonly Verdict[] = [],
): { readonly groups: readonly Group<F>[]; readonly doubts: readonly Doubt<F>[] } => {
  const { groupOf, join, all } = joining(filed, verdicts)
  const byId = new Map(filed.map((each) => [each.id, each] as const).reverse())
  const said = verdicts
    .filter(({ verdict }) => verdict === 'confirmed')
    .toSorted((a, b) => (pairKey(a.a, a.b) < pairKey(b.a, b.b) ? -1 : 1))
  for (const { a, b } of said) {
    const [one, other] = [byId.get(a), byId.get(b)]
    if (one && other) join(one, other)
  }
  for (const block of byKey(filed, ({ code }) => code).values()) chain(block, join)
  for (const block of byKey(filed, ({ name, unit }) => (unit === '' || name === '' ? '' : `${unit} ${name}`)).values())
    chain(block, join)
  for (const block of byKey(filed, ({ name }) => name).values()) joinUnits(block, join)
  const doubts: Candidate<F>[] = []
  for (const block of byKey(filed, ({ unit, name }) => (name === '' || name === wholeUnit ? '' : unit)).values()) {
    for (const each of renamedIn(block, groupOf).toSorted((a, b) => b.score - a.score)) {
      const [left, right] = [groupOf(each.one), groupOf(each.other)]
      if (left === right || sameTime(left, right)) continue
      if (each.score >= renamed) join(each.one, each.other)
      else doubts.push(each)
    }
  }
  const sorted = (group: Group<F>): Group<F> => group.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const refuted = new Set(verdicts.flatMap(({ a, b, verdict }) => (verdict === 'refuted' ? [pairKey(a, b)] : [])))
  return {
    groups: all().map(sorted),
    doubts: doubts.flatMap(({ one, other }) => {
      const [a, b] = [groupOf(one), groupOf(other)]
      const told = refuted.size > 0 && a.some((x) => b.some((y) => refuted.has(pairKey(x.id, y.id))))
      return a === b || told ? [] : [{ a: sorted(a), b: sorted(b) }]
    }),
  }
}
