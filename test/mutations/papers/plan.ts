import type { Random } from '../../fuzz/random.ts'
import { type Activity, type Subject, subjects } from '../subjects.ts'

/** What a project plans: the same facts make its target, its monitoring and its self-evaluation. */
export interface Plan {
  readonly year: number
  readonly subject: Subject
  readonly deeds: readonly Deed[]
  /** In hundredths of 万元. */
  readonly budget: number
  readonly social: number
  readonly satisfaction: number
}

export interface Deed {
  readonly activity: Activity
  readonly count: number
  readonly rate: number
  readonly cost: number
}

export const oneOf = <T>(random: Random, items: readonly T[]): T => {
  const item = random.pick(items)
  if (item === undefined) throw new Error('oneOf: the list is empty')
  return item
}

export const between = (random: Random, least: number, most: number): number => least + random.below(most - least + 1)

/** Round in the way plans are made: 312 people are 310, 4 217 copies 4 200. */
const rounded = (count: number): number => {
  const step = count >= 2000 ? 100 : count >= 200 ? 10 : 1
  return Math.round(count / step) * step
}

export const planOf = (random: Random, year = between(random, 2022, 2026), subject = oneOf(random, subjects)): Plan => {
  const first = random.below(2)
  const deeds = subject.activities.slice(first, first + 2 + random.below(2)).map((activity) => ({
    activity,
    count: rounded(between(random, activity.least, activity.most)),
    rate: between(random, 92, 97),
    cost: 50 * between(random, 6, 60) + 7,
  }))
  return {
    year,
    subject,
    deeds,
    budget: deeds.reduce((sum, { cost }) => sum + cost, 0),
    social: between(random, 80, 90),
    satisfaction: between(random, 90, 94),
  }
}
