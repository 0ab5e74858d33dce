import type { Indicator } from './indicator.ts'

/**
 * The name of the cell whose value binds in the end: the adjusted one where it is filled in, else the one approved.
 * @example bindingTarget({ ...row, adjustedTarget: { raw: '≥10个', place } }) // 'adjustedTarget'
 */
export const bindingTarget = ({ adjustedTarget }: Pick<Indicator, 'adjustedTarget'>): 'target' | 'adjustedTarget' =>
  adjustedTarget === undefined || /^[\s—–－/-]*$/.test(adjustedTarget.raw) ? 'target' : 'adjustedTarget'

/** The value that binds in the end. */
export const targetInForce = (row: Indicator): Indicator['target'] => row[bindingTarget(row)] ?? row.target
