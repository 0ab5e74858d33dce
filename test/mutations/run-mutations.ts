import { check } from '@jiheng/core/check'
import { type Disclosure, type Finding, tokensOf } from '@jiheng/core/form'
import { readBlocks } from '@jiheng/core/read'
import { national, type Profile } from '@jiheng/core/score'
import { templates } from '@jiheng/core/template'
import { mixed, randomOf } from '../fuzz/random.ts'
import { asBlocks } from '../harness/as-blocks.ts'
import { parseGrid } from '../harness/parse-grid.ts'
import { mutations } from './faults/index.ts'
import type { Mutation } from './mutation.ts'
import { type Bundle, bundles } from './papers/bundles.ts'
import { planOf } from './papers/plan.ts'
import { printPaper } from './printers/print-paper.ts'
import type { Paper } from './sheet.ts'

/** What became of one mutation. */
export interface Outcome {
  readonly mutation: Mutation
  /** Papers into which the fault could be put. */
  readonly injected: number
  /** Of these, papers of which the rule spoke, and papers where it pointed at the faulty cell. */
  readonly found: number
  readonly pointed: number
  /** The first paper of which the rule said nothing, as a grid file. */
  readonly missed?: string
}

export interface Run {
  readonly outcomes: readonly Outcome[]
  /** Clean papers checked. */
  readonly clean: number
  /** Of these, papers on which a rule spoke, by rule. */
  readonly false: ReadonlyMap<string, number>
  /** The first clean paper on which a rule spoke, as a grid file. */
  readonly accused: ReadonlyMap<string, string>
}

interface Checked {
  readonly disclosures: readonly Disclosure[]
  readonly findings: readonly (readonly Finding[])[]
}

const checked = (papers: readonly Paper[], profile: Profile = national): Checked => {
  const disclosures = papers.map((paper, at) =>
    readBlocks(asBlocks(parseGrid(printPaper(paper)), `${at + 1}`), { templates }),
  )
  return { disclosures, findings: check(disclosures, { profile, onCrash: 'throw' }) }
}

const rawAt = (disclosure: Disclosure, pointer: string | undefined): string => {
  const part = (tokensOf(pointer ?? '') ?? []).reduce<unknown>(
    (whole, token) =>
      typeof whole === 'object' && whole !== null
        ? Object.entries(whole).find(([key]) => key === token)?.[1]
        : undefined,
    disclosure,
  )
  return typeof part === 'object' && part !== null && 'raw' in part ? String(part.raw) : ''
}

const squeezed = (text: string): string => text.replaceAll(/\s|<[^>]*>|&nbsp;/g, '')

/** Whether the rule speaks of a document, and whether it points at a cell with that text. */
const heard = (
  { disclosures, findings }: Checked,
  rules: readonly string[],
  at: string,
): { found: boolean; pointed: boolean } => {
  const own = findings.flatMap((list, of) =>
    list.filter((finding) => rules.includes(finding.rule)).map((finding) => ({ finding, of })),
  )
  const pointed = own.some(({ finding, of }) =>
    [finding.at, ...(finding.related ?? []).map((place) => place.at)].some((pointer) =>
      disclosures
        .slice(of)
        .concat(disclosures.slice(0, of))
        .some((disclosure) => {
          const raw = squeezed(rawAt(disclosure, pointer))
          return at === ''
            ? pointer !== undefined
            : raw !== '' && (raw.includes(squeezed(at)) || squeezed(at).includes(raw))
        }),
    ),
  )
  return { found: own.length > 0, pointed: pointed || (own.length > 0 && at === '') }
}

const made = (
  bundle: Bundle,
  seed: number,
  number: number,
): { papers: readonly Paper[]; random: ReturnType<typeof randomOf> } => {
  const random = randomOf(mixed(seed, number))
  return { papers: bundles[bundle](planOf(random), random), random }
}

/** Puts each fault into `count` clean papers; the rules are asked for nothing but what they say. */
export const runMutations = (
  { count, seed, only }: { readonly count: number; readonly seed: number; readonly only?: string | undefined },
  progress: (done: number, of: number) => void = () => undefined,
): Run => {
  const chosen = mutations.filter(({ rule }) => only === undefined || rule === only)
  const accused = new Map<string, string>()
  const falsely = new Map<string, number>()
  const kinds = (Object.keys(bundles) as Bundle[]).filter(
    (bundle) => only === undefined || chosen.some(({ on }) => on === bundle),
  )
  for (const bundle of kinds)
    for (let number = 0; number < count; number++) {
      const { papers } = made(bundle, seed, number)
      const rules = new Set(checked(papers).findings.flatMap((list) => list.map(({ rule }) => rule)))
      for (const rule of rules) {
        falsely.set(rule, (falsely.get(rule) ?? 0) + 1)
        if (!accused.has(rule)) accused.set(rule, papers.map(printPaper).join('\n'))
      }
    }
  const outcomes = chosen.map((mutation, at): Outcome => {
    progress(at, chosen.length)
    let [injected, found, pointed] = [0, 0, 0]
    let missed: string | undefined
    for (let number = 0; injected < count && number < 40 * count; number++) {
      const { papers, random } = made(mutation.on, seed, number)
      const faulty = mutation.inject(papers, random)
      if (!faulty) continue
      injected += 1
      const heardOf = heard(
        checked(faulty.papers, mutation.profile),
        [mutation.rule, ...(mutation.or ?? [])],
        faulty.at,
      )
      if (heardOf.found) found += 1
      else missed ??= faulty.papers.map(printPaper).join('\n')
      if (heardOf.pointed) pointed += 1
    }
    return { mutation, injected, found, pointed, ...(missed !== undefined && { missed }) }
  })
  return { outcomes, clean: kinds.length * count, false: falsely, accused }
}
