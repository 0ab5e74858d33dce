import type { Form } from '@jiheng/core/form'
import type { LayoutPart } from '@jiheng/core/layout'
import type { Change, PresentedFinding } from '../api/types.ts'
import type { EngineAnswer, EngineCall, PackedAnswer, PackedWorking, RuleBegun, Working } from './engine-messages.ts'
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

/** What the engine needs of a worker. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

/** A run takes some hundredths of a second, on a slow machine and a long book some seconds. */
const longest = 15_000

const newWorker = (): EngineWorker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'jiheng-engine' })

/**
 * Starts the engine in a worker of its own, so that checking never delays a key. A worker that does not answer in time is
 * ended: the next one tells each rule before it runs, and the rule that does not end is left out from then on.
 */
export function startEngine(
  opened: Omit<Extract<EngineCall, { kind: 'open' }>, 'kind' | 'dropped' | 'traced'>,
  answered: (answer: EngineAnswer) => void,
  failed: (message: string) => void,
  makeWorker: () => EngineWorker = newWorker,
): Engine {
  let asked = 0
  let running: { readonly changes: readonly Change[]; readonly timer: ReturnType<typeof setTimeout> } | undefined
  let next: readonly Change[] | undefined
  let dropped: readonly string[] = []
  let traced = false
  let rule: string | undefined
  const start = (): EngineWorker => {
    const worker = makeWorker()
    const unpack = makeWorkingUnpacker()
    worker.addEventListener('message', ({ data }: MessageEvent<PackedAnswer | RuleBegun>) => {
      if (data.kind === 'rule') {
        rule = data.id
        return
      }
      clearTimeout(running?.timer)
      running = undefined
      // An answer that is already out of date is shown all the same: findings keep following while somebody types on.
      answered(data.kind === 'working' ? { kind: 'working', working: unpack(data.working) } : data)
      if (next) run(next)
    })
    worker.addEventListener('error', (event) => failed(event.message))
    worker.postMessage({ kind: 'open', ...opened, dropped, ...(traced && { traced }) } satisfies EngineCall)
    return worker
  }
  const run = (changes: readonly Change[]) => {
    asked += 1
    running = { changes, timer: setTimeout(overdue, longest) }
    next = undefined
    worker.postMessage({ kind: 'run', number: asked, changes } satisfies EngineCall)
  }
  const overdue = () => {
    const changes = next ?? running?.changes
    worker.terminate()
    if (traced && rule === undefined) {
      failed(`The engine did not answer within ${longest / 1000} s.`)
      return
    }
    if (traced && rule !== undefined) dropped = [...dropped, rule]
    traced = true
    rule = undefined
    worker = start()
    if (changes) run(changes)
  }
  let worker = start()
  return {
    run: (changes) => {
      if (running === undefined) run(changes)
      else next = changes
    },
    close: () => {
      clearTimeout(running?.timer)
      worker.terminate()
    },
  }
}
