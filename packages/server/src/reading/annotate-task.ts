import { annotateSource } from '@jiheng/files/annotate'
import type { Annotated } from '../engine/annotated.ts'
import type { Engine } from '../engine/engine-types.ts'
import type { Task } from './messages.ts'

/**
 * Puts what was found into the file that came, as comments. What a reading had to decide is no fault of the unit, and is
 * no comment.
 */
export const annotateTask = async (
  engine: Engine,
  { bytes, disclosure, choices }: Extract<Task, { kind: 'annotate' }>,
): Promise<Annotated | { readonly kind: 'nothing-to-annotate' }> => {
  const { profile, ...options } = choices
  const findings = engine.check(disclosure, profile).filter(({ origin }) => origin === 'document')
  if (findings.length === 0) return { kind: 'nothing-to-annotate' }
  const { placed, unplaced, ...file } = await annotateSource(bytes, disclosure, findings, options)
  return {
    kind: 'annotated',
    ...file,
    comments: placed.length,
    near: placed.filter(({ at }) => at === 'near').length,
    unplaced: unplaced.length,
  }
}
