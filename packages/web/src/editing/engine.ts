import type { Disclosure } from '@jiheng/core/form'
import type { Change, Lang } from '../api/types.ts'
import type { EngineAnswer, EngineCall } from './engine-messages.ts'

/** The core engine beside the page: what it is given last is what it answers. */
export interface Engine {
  /** Applies changes to the opened revision; calls that were overtaken by a later one are not answered. */
  readonly run: (changes: readonly Change[]) => void
  readonly close: () => void
}

/** Starts the engine in a worker of its own, so that checking never delays a key. */
export function startEngine(
  opened: { readonly disclosure: Disclosure; readonly lang: Lang; readonly profile: string | undefined },
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
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    if (data.number !== running) return
    running = undefined
    // An answer that is already out of date is shown all the same: findings keep following while somebody types on.
    answered(data)
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
