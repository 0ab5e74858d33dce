import type { FormNode } from '../../../rule.ts'

const classicLevels = new Set<string | undefined>(['output', 'benefit', 'satisfaction', 'cost'])
/** Fewer rows are a piece of a form rather than a form. */
const leastRows = 3

/**
 * Whether a missing level can be charged to the unit: a table of targets still open, in the framework of output, benefit
 * and satisfaction, of which the reading lost neither rows nor labels.
 */
export const isWholeTargetForm = ({ form, formIndex, disclosure }: FormNode): boolean => {
  const { phase, kind, indicators } = form
  if (!(phase === 'target' || phase === 'adjustment' || phase === 'pre-evaluation') || kind !== 'table') return false
  if (indicators.length < leastRows) return false
  const known = indicators.every(
    ({ level1, level2 }) => classicLevels.has(level1.value) && level2.value !== undefined && level2.inferred !== true,
  )
  const damaged = disclosure.findings.some(
    ({ form: of, origin }) => origin === 'reading' && (of === formIndex || of === null),
  )
  return known && !damaged
}
