import type { Engine } from '../engine/engine-types.ts'
import type { Task, WriteResult } from './messages.ts'

/** Writes a Disclosure, or one of its forms, as a file to print. */
export const writeTask = async (
  engine: Engine,
  { disclosure, format, form }: Task & { readonly kind: 'write' },
): Promise<WriteResult> => {
  if (form !== undefined && !disclosure.forms[form]) return { kind: 'nothing-to-write' }
  const bytes = await engine.write(engine.layout(disclosure, form), format)
  return { kind: 'written', bytes }
}
