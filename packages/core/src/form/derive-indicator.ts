import type { Indicator } from './indicator.ts'
import { rereadTarget } from './split-target.ts'
import { likelihoodOf } from './typed-cell.ts'

const coreMark = /^\s*[★☆▲◆※]|[★☆▲◆※]\s*$/u

/** A mark within the name says that the indicator is a core one, where no column does. */
const withCore = (indicator: Indicator): Indicator => {
  const { core, ...rest } = indicator
  if (core !== undefined && core.inferred !== true) return indicator
  if (!coreMark.test(indicator.name.raw)) return rest
  return { ...rest, core: { raw: '', value: true, place: indicator.name.place, inferred: true } }
}

/** Of columns to be ticked, the only ticked one says the likelihood. */
const withLikelihood = (indicator: Indicator): Indicator => {
  const { likelihood, ...rest } = indicator
  if (indicator.likelihoods === undefined || (likelihood !== undefined && likelihood.inferred !== true))
    return indicator
  const [chosen, ...more] = indicator.likelihoods.filter(({ ticked }) => ticked.value === true)
  const value = chosen && more.length === 0 ? likelihoodOf(chosen.label.raw || (chosen.label.value ?? '')) : undefined
  return chosen && value
    ? { ...rest, likelihood: { raw: '', value, place: chosen.ticked.place, inferred: true } }
    : rest
}

/**
 * The indicator with what several of its cells say together read anew: its target with operator and unit of their own,
 * whether it is a core one, and how likely it is to be met.
 * @example deriveIndicator({ ...row, name: { raw: '★培训人次', place } }).core?.value // true
 */
export const deriveIndicator = (indicator: Indicator): Indicator => withLikelihood(withCore(rereadTarget(indicator)))
