import type { z } from 'zod'
import type { Words } from '../messages/lang.ts'

type From = readonly { readonly from: string }[]

/** What the checks look at. */
interface Checked {
  readonly verified: boolean
  readonly validFrom: string
  readonly validTo?: string
  readonly basis: readonly { readonly verified: boolean }[]
  readonly sources: Readonly<Record<string, unknown>>
  readonly execution: { readonly kind: string; readonly bands?: From }
  readonly satisfaction: { readonly kind: string; readonly bands?: From }
  readonly grades: From
  readonly passGate?: unknown
  readonly caps?: readonly { readonly executionBelow: string }[]
  readonly monitoring?: unknown
  readonly late: 'zero' | { readonly steps: readonly { readonly days: number; readonly share: string }[] }
  readonly weights: { readonly execution: string; readonly indicators: string; readonly total: string }
}

const falling = (list: readonly string[]): boolean =>
  list.every((one, i) => i === 0 || Number(one) < Number(list[i - 1]))
const froms = (bands: From): readonly string[] => bands.map(({ from }) => from)

/** Parts that come with a source of their own, and only together. */
const twins = [
  ['passGate', 'gate'],
  ['caps', 'caps'],
  ['monitoring', 'monitoring'],
] as const

/** What is wrong with a profile beyond its schema, each with the right form. */
export const profileChecks = (profile: Checked, context: z.core.$RefinementCtx): void => {
  const say = (path: readonly string[], zh: string, en: string): void => {
    const words: Words = { 'zh-CN': zh, en }
    context.issues.push({ code: 'custom', input: profile, message: en, path: [...path], params: { words } })
  }
  const located = profile.basis.every((basis) => basis.verified)
  if (profile.verified !== located)
    say(
      ['verified'],
      `应是 ${located}：basis 中各项${located ? '都已核实' : '有未核实的'}。`,
      `should be ${located}, as the entries of basis are.`,
    )
  for (const [part, source] of twins)
    if ((profile[part] === undefined) !== (profile.sources[source] === undefined))
      say(
        [part],
        `${part} 与 sources.${source} 应同时写：前者是规则，后者是依据。`,
        `${part} and sources.${source} come together: the rule, and what it rests on.`,
      )
  const fromTheTop = ['应从高到低排列。', 'go from the highest down.'] as const
  if (profile.execution.bands && !falling(froms(profile.execution.bands))) say(['execution', 'bands'], ...fromTheTop)
  if (profile.satisfaction.bands && !falling(froms(profile.satisfaction.bands)))
    say(['satisfaction', 'bands'], ...fromTheTop)
  if (!falling(froms(profile.grades))) say(['grades'], ...fromTheTop)
  if (profile.caps && !falling(profile.caps.map((cap) => cap.executionBelow))) say(['caps'], ...fromTheTop)
  if (profile.late !== 'zero') {
    const { steps } = profile.late
    if (!falling(steps.map((step) => step.share)) || !falling(steps.map((step) => String(-step.days))))
      say(
        ['late', 'steps'],
        '应按天数从少到多排列，得分比例随之下降。',
        'go from few days to many, and their shares fall.',
      )
  }
  const { execution, indicators, total } = profile.weights
  const sum = Number(execution) + Number(indicators)
  if (sum !== Number(total))
    say(
      ['weights', 'total'],
      `应是 ${sum}，即 execution 与 indicators 之和。`,
      `should be ${sum}, the sum of execution and indicators.`,
    )
  if (profile.validTo !== undefined && profile.validTo < profile.validFrom.slice(0, profile.validTo.length))
    say(['validTo'], `应不早于 ${profile.validFrom}。`, `should not lie before ${profile.validFrom}.`)
}
