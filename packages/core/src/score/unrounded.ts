import { type Exact, exact } from './decimal.ts'
import type { Derivation } from './derivation.ts'

/**
 * The points of a derivation before rounding and before they are held between 0 and the weight: what its formula gives.
 * Undefined where it has none.
 * @example unrounded({ rule: 'proportion', actual: '89', target: '90', unit: '%', weight: '10' }) // 9.888…
 */
export function unrounded(derivation: Derivation): Exact | undefined {
  switch (derivation.rule) {
    case 'execution-proportional':
      return exact(derivation.weight).mul(exact(derivation.executed)).div(exact(derivation.budget))
    case 'proportion':
      return exact(derivation.weight).mul(exact(derivation.actual)).div(exact(derivation.target))
    case 'excess':
      return exact(derivation.weight)
        .mul(exact(derivation.target).mul(2).minus(exact(derivation.actual)))
        .div(exact(derivation.target))
    case 'inverse':
      return exact(derivation.weight).mul(exact(derivation.target)).div(exact(derivation.actual))
    case 'execution-band':
    case 'satisfaction-band':
    case 'late-step':
    case 'over-reduced':
      return exact(derivation.weight).mul(exact(derivation.share))
    default:
      return undefined
  }
}
