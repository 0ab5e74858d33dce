import type { Run } from './run-mutations.ts'
import { withoutFaults } from './without-faults.ts'

/** What every rule must reach that needs no understanding of words; the others are reported. */
const least = 0.99

interface Judged {
  readonly lines: readonly { readonly text: string; readonly fault: boolean }[]
  readonly faults: number
}

const share = (part: number, whole: number): string => (whole === 0 ? '—' : (part / whole).toFixed(3))

/**
 * Recall of each kind of fault, precision of each rule. A rule that the house does not have is a fault, as is one that
 * finds too little, accuses clean papers, into which no fault could be put, or (where all were `asked` for) has no kind of
 * fault at all and no reason for it.
 */
export const judgeMutations = (
  { outcomes, clean, false: falsely }: Run,
  known: ReadonlySet<string>,
  asked: 'all' | 'some',
): Judged => {
  const told = outcomes.map(({ mutation, injected, found, pointed }) => {
    const { rule, how, on, semantic } = mutation
    const wanting = !known.has(rule) || injected === 0 || (!semantic && found < least * injected)
    return {
      text: `${rule.padEnd(28)} ${share(found, injected)} of ${injected} (pointed ${share(pointed, injected)}) ${on}: ${how}${semantic ? ' *' : ''}${known.has(rule) ? '' : ' — no such rule'}`,
      fault: wanting,
    }
  })
  const found = Map.groupBy(outcomes, ({ mutation }) => mutation.rule)
  const accused = [...falsely].toSorted().map(([rule, papers]) => {
    const right = (found.get(rule) ?? []).reduce((sum, outcome) => sum + outcome.found, 0)
    const precision = right / (right + papers)
    return {
      text: `${rule.padEnd(28)} precision ${precision.toFixed(3)}: ${papers} of ${clean} clean papers accused`,
      fault: precision < least,
    }
  })
  const bare = [...known].filter((rule) => asked === 'all' && !found.has(rule) && withoutFaults[rule] === undefined)
  const forgotten = bare.map((rule) => ({ text: `${rule.padEnd(28)} has no kind of fault`, fault: true }))
  const lines = [...told, ...accused, ...forgotten]
  return { lines, faults: lines.filter(({ fault }) => fault).length }
}
