import type { Level1, Level2 } from '../form/codes.ts'
import { level1Words, level2Words } from '../messages/level-words.ts'
import type { IndicatorsRow } from '../template/schema/index.ts'

type Scheme = readonly (readonly [Level1, readonly Level2[]])[]

const benefits = ['economicBenefit', 'socialBenefit', 'ecologicalBenefit'] as const

/** The rows of 财预〔2015〕88号, and those of 财预〔2021〕101号 with cost as a level of its own. */
const schemes: Readonly<Record<string, Scheme>> = {
  classic: [
    ['output', ['quantity', 'quality', 'timeliness', 'cost']],
    ['benefit', [...benefits, 'sustainableImpact']],
    ['satisfaction', ['serviceSatisfaction']],
  ],
  '2021': [
    ['cost', ['economicCost', 'socialCost', 'ecologicalCost']],
    ['output', ['quantity', 'quality', 'timeliness']],
    ['benefit', benefits],
    ['satisfaction', ['serviceSatisfaction']],
  ],
}

/** The levels that a person fills in where the blank form prints none; empty for a scheme that nobody knows. */
export const usualLevels = (scheme: string): IndicatorsRow['levels'] =>
  (schemes[scheme] ?? []).map(([level1, seconds]) => ({
    level1,
    label: level1Words[level1]['zh-CN'],
    level2: seconds.map((level2) => ({ level2, label: level2Words[level2]['zh-CN'] })),
  }))
