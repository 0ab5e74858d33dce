import type { Form } from '@jiheng/core/form'
import type { LayoutPart } from '@jiheng/core/layout'
import type { Change, PresentedFinding } from '../api/types.ts'
import type { EngineAnswer, EngineCall, PackedAnswer, PackedWorking, Working } from './engine-messages.ts'
import { makeUnpacker } from './shared-list.ts'

/** The core engine beside the page: what it is given last is what it answers. */
export interface Engine {
  /** Applies changes to the opened revision; calls that were overtaken by a later one are not answered. */
  readonly run: (changes: readonly Change[]) => void
  readonly close: () => void
}

const makeWorkingUnpacker = (): ((packed: PackedWorking) => Working) => {
  const forms = makeUnpacker<Form>()
  const parts = makeUnpacker<LayoutPart>()
  const findings = makeUnpacker<PresentedFinding>()
  return (packed) => ({
    disclosure: { ...packed.disclosure, forms: forms(packed.forms) },
    layout: { ...packed.layout, parts: parts(packed.parts) },
    findings: findings(packed.findings),
    sums: packed.sums,
    was: packed.was,
  })
}

/** Starts the engine in a worker of its own, so that checking never delays a key. */
export function startEngine(
  opened: Omit<Extract<EngineCall, { kind: 'open' }>, 'kind'>,
  answered: (answer: EngineAnswer) => void,
  failed: (message: string) => void,
): Engine {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'jiheng-engine' })
  const post = (call: EngineCall) => worker.postMessage(call)
  let asked = 0
  let running: number | undefined
  let next: readonly Change[] | undefined
  const run = (changes: readonly Change[]) => {
    asked += 1
    running = asked
    next = undefined
    post({ kind: 'run', number: asked, changes })
  }
  const unpack = makeWorkingUnpacker()
  worker.addEventListener('message', ({ data }: MessageEvent<PackedAnswer>) => {
    running = undefined
    // An answer that is already out of date is shown all the same: findings keep following while somebody types on.
    answered(data.kind === 'working' ? { kind: 'working', working: unpack(data.working) } : data)
    if (next) run(next)
  })
  worker.addEventListener('error', (event) => failed(event.message))
  post({ kind: 'open', ...opened })
  return {
    run: (changes) => {
      if (running === undefined) run(changes)
      else next = changes
    },
    close: () => worker.terminate(),
  }
}
