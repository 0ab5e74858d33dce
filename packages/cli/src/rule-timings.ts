import type { Timing } from '@jiheng/core/check'
import type { Lang } from '@jiheng/core/messages'

/** More lines say nothing more. */
const most = 15

export interface RuleTimings {
  readonly timing: Timing
  /** The slowest rules, a line each, and what all took together. */
  readonly text: (lang: Lang) => string
}

/** The slowest rules, a line each, and what all took together. */
export const timingsText = (sums: ReadonlyMap<string, number>, lang: Lang): string => {
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0)
  const slowest = [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, most)
  const ms = (time: number) => time.toFixed(1).padStart(9)
  const head =
    lang === 'zh-CN'
      ? `${sums.size}条规则共用${total.toFixed(1)}毫秒，最慢的${slowest.length}条：`
      : `${sums.size} rules took ${total.toFixed(1)} ms; the ${slowest.length} slowest:`
  return `${[head, ...slowest.map(([rule, time]) => `${ms(time)}  ${rule}`)].join('\n')}\n`
}

/** Adds up what each rule takes, by the clock of the caller. */
export const ruleTimings = (now: () => number): RuleTimings => {
  const sums = new Map<string, number>()
  return {
    timing: { now, took: (rule, milliseconds) => void sums.set(rule, (sums.get(rule) ?? 0) + milliseconds) },
    text: (lang) => timingsText(sums, lang),
  }
}
