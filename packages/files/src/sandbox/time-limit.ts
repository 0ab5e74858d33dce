import { Script } from 'node:vm'

const name = 'jiheng.work-under-a-time-limit'
const key = Symbol.for(name)
const call = new Script(`globalThis[Symbol.for(${JSON.stringify(name)})]()`)

const isTimeout = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/**
 * Does synchronous work and stops it when it takes longer, wherever it is: in a loop, or in a regular expression that
 * does not end. What it throws is thrown. The work stays in this thread and sees all that it would see without a limit;
 * what it was changing when it was stopped stays half changed, so give it only work that changes nothing outside.
 * @example withinTime(() => check([disclosure], { profile }), 5000) // { ended: true, value: [[…]] }
 */
export const withinTime = <T>(
  work: () => T,
  milliseconds: number,
): { readonly ended: true; readonly value: T } | { readonly ended: false } => {
  let done: { readonly value: T } | undefined
  const run = (): void => {
    done = { value: work() }
  }
  const before: unknown = Reflect.get(globalThis, key)
  Reflect.set(globalThis, key, run)
  try {
    // V8 can end what a script of its own began: that this one only calls back is enough.
    call.runInThisContext({ timeout: milliseconds })
  } catch (fault) {
    if (!isTimeout(fault)) throw fault
    return { ended: false }
  } finally {
    Reflect.set(globalThis, key, before)
  }
  if (!done) throw new Error('withinTime: the work neither ended nor was stopped')
  return { ended: true, value: done.value }
}
