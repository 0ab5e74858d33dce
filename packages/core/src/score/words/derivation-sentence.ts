import { fillSentence } from '../../messages/fill-sentence.ts'
import { formatDate } from '../../messages/format-date.ts'
import type { Lang } from '../../messages/lang.ts'
import { brief, exact, plain, rounded } from '../decimal.ts'
import type { Derivation } from '../derivation.ts'
import { unrounded } from '../unrounded.ts'
import { derivationWords, roundingWords } from './derivations.ts'

/** What the row came to, for the sentence: equal ends for a number. */
export interface Outcome {
  readonly low: string
  readonly high: string
  readonly decimals: number
}

/** A fraction as a percentage: 0.9917142 → 99.17%. */
export const percent = (fraction: string): string => `${plain(rounded(exact(fraction).mul(100), 2))}%`

const quotient = (a: string, b: string): string => percent(plain(exact(a).div(exact(b))))

const day = (date: string, lang: Lang): string =>
  date
    .split('/')
    .map((part) => formatDate(part, lang))
    .join(lang === 'zh-CN' ? '至' : ' to ')

/** The words of a rule have cases: what came to nothing, or was capped, has no formula to show. */
const caseOf = (derivation: Derivation): string => {
  const { rule } = derivation
  switch (rule) {
    case 'execution-proportional':
      return exact(derivation.executed).gt(exact(derivation.budget)) ? 'execution-capped' : rule
    case 'met':
      return `met-${derivation.comparison === 'at-most' || derivation.comparison === 'exactly' ? derivation.comparison : 'at-least'}`
    case 'proportion':
      return exact(derivation.actual).lte(0) ? 'proportion-zero' : rule
    case 'excess':
      return exact(derivation.actual).gte(exact(derivation.target).mul(2)) ? 'excess-zero' : rule
    case 'grade':
      return `grade-${derivation.grade}`
    case 'open':
      return `open-${derivation.why}`
    default:
      return rule
  }
}

const formulas: ReadonlySet<string> = new Set(['proportion', 'excess', 'inverse'])

/** The numbers of a derivation as its sentence shows them. */
const shown = (derivation: Derivation, lang: Lang): Record<string, string> => {
  const data: Record<string, string> = {}
  for (const [key, value] of Object.entries(derivation)) if (key !== 'rule') data[key] = value
  switch (derivation.rule) {
    case 'on-time':
    case 'late':
    case 'late-step':
    case 'wrong-year':
      return { ...data, actual: day(derivation.actual, lang), target: day(derivation.target, lang) }
    case 'grade':
      return { ...data, from: percent(derivation.from), to: percent(derivation.to) }
    case 'satisfaction-band':
      return { ...data, actual: percent(derivation.actual), from: percent(derivation.from) }
    case 'satisfaction-below-bands':
      return { ...data, actual: percent(derivation.actual), lowest: percent(derivation.lowest) }
    case 'execution-band':
      return { ...data, from: percent(derivation.from), rate: quotient(derivation.executed, derivation.budget) }
    case 'execution-below-bands':
      return { ...data, lowest: percent(derivation.lowest), rate: quotient(derivation.executed, derivation.budget) }
    case 'execution-proportional':
    case 'execution-open':
      return { ...data, rate: quotient(derivation.executed, derivation.budget) }
    case 'met-range':
      return { ...data, ...withUnit(derivation, ['actual', 'from', 'to'], derivation.unit) }
    case 'over-reduced':
      return {
        ...data,
        ...withUnit(derivation, ['actual', 'target'], ''),
        above: percent(derivation.above),
        rate: quotient(derivation.actual, derivation.target),
      }
    case 'below-gate':
      return {
        ...data,
        ...withUnit(derivation, ['actual', 'target'], ''),
        gate: percent(derivation.gate),
        rate: quotient(derivation.actual, derivation.target),
      }
    case 'met':
    case 'all-or-nothing':
    case 'proportion':
    case 'excess':
    case 'inverse': {
      const bare = formulas.has(derivation.rule) && !exact(derivation.actual).lte(0)
      return { ...data, ...withUnit(derivation, ['actual', 'target'], bare ? '' : derivation.unit) }
    }
    default:
      return data
  }
}

const withUnit = <K extends string>(
  numbers: Readonly<Record<K, string>>,
  keys: readonly K[],
  unit: string,
): Readonly<Record<string, string>> => Object.fromEntries(keys.map((key) => [key, `${brief(numbers[key])}${unit}`]))

/**
 * How a row came to its points, in words.
 * @example derivationSentence(derivation, outcome, 'zh-CN') // '34.71 ÷ 35 × 10 = 9.92；按执行率99.17%计分，四舍五入保留2位小数。'
 */
export function derivationSentence(derivation: Derivation, outcome: Outcome, lang: Lang): string {
  const words = derivationWords[caseOf(derivation)]
  if (words === undefined) throw new Error(`score/words/derivations.ts has no sentence for ${caseOf(derivation)}`)
  const raw = unrounded(derivation)
  const decimals = String(outcome.decimals)
  const wasRounded = raw !== undefined && !raw.eq(rounded(raw, outcome.decimals))
  const data = {
    ...shown(derivation, lang),
    points: outcome.low,
    low: outcome.low,
    high: outcome.high,
    rounding: wasRounded ? fillSentence(roundingWords[lang], { decimals }, { lang }) : '',
  }
  return fillSentence(words[lang], data, { lang })
}
