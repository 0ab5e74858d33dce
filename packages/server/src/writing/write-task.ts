import { NotWritable } from '@jiheng/files/write'
import type { Engine } from '../engine/engine-types.ts'
import type { WriteResult, WriteTask } from './messages.ts'

/** Writes a Disclosure, or one of its forms, as a file to take away. */
export const writeTask = async (engine: Engine, { disclosure, choices }: WriteTask): Promise<WriteResult> => {
  if (choices.form !== undefined && !disclosure.forms[choices.form]) return { kind: 'nothing-to-write' }
  try {
    return { kind: 'written', ...(await engine.write(disclosure, choices)) }
  } catch (error) {
    if (error instanceof NotWritable) return { kind: 'not-writable', reason: error.reason }
    throw error
  }
}
