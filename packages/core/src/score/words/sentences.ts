import { fillSentence } from '../../messages/fill-sentence.ts'
import type { Lang } from '../../messages/lang.ts'
import { level1Words } from '../../messages/level-words.ts'
import type { Exact } from '../decimal.ts'
import { brief, plain } from '../decimal.ts'
import type { Doubt } from '../doubt.ts'
import type { Sentence } from '../scorecard.ts'
import { doubtWords, partWords, sideWords } from './doubts.ts'
import { verdictWords } from './verdicts.ts'

/** A sentence in every language. */
export const inAll = (make: (lang: Lang) => string): Sentence => ({ 'zh-CN': make('zh-CN'), en: make('en') })

/** Codes inside a doubt's data that are words of their own. */
const wordOf = (key: string, value: string, lang: Lang): string => {
  if (key === 'part') return Object.entries(partWords).find(([part]) => part === value)?.[1][lang] ?? value
  if (key === 'level') return Object.entries(level1Words).find(([code]) => code === value)?.[1][lang] ?? value
  if (key === 'side' || key === 'finished') return sideWords[value]?.[lang] ?? value
  return key === 'ratio' ? brief(value, 2) : value
}

export const doubtSentence = ({ code, data }: Doubt): Sentence =>
  inAll((lang) => {
    const shown = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wordOf(key, value, lang)]))
    return fillSentence(doubtWords[code][lang], shown, { lang })
  })

export interface Verdict {
  readonly kind: Exclude<keyof typeof verdictWords, 'other'>
  readonly printed: Exact | undefined
  readonly score: Exact | undefined
  readonly from: Exact
  readonly to: Exact
  readonly weight: Exact
  readonly tolerance: Exact
  /** Names of the profiles under which the unit is right. */
  readonly others: readonly Sentence[]
}

/** The unit's score beside ours, in words. */
export function verdictSentence(verdict: Verdict): Sentence {
  const { printed, score } = verdict
  const data = {
    printed: printed === undefined ? '' : plain(printed),
    score: score === undefined ? '' : plain(score),
    difference: printed === undefined || score === undefined ? '' : plain(printed.minus(score).abs()),
    from: plain(verdict.from),
    to: plain(verdict.to),
    weight: plain(verdict.weight),
    tolerance: plain(verdict.tolerance),
  }
  return inAll((lang) => {
    const first = fillSentence(verdictWords[verdict.kind][lang], data, { lang })
    if (verdict.others.length === 0) return first
    const profiles = verdict.others.map((name) => name[lang]).join(lang === 'zh-CN' ? '”“' : '”, “')
    const second = fillSentence(verdictWords.other[lang], { profiles }, { lang })
    return lang === 'zh-CN' ? first + second : `${first} ${second}`
  })
}
