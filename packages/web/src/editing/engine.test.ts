import { disclosureSchema } from '@jiheng/core/form'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type EngineWorker, startEngine } from './engine.ts'
import type { EngineCall } from './engine-messages.ts'

const disclosure = disclosureSchema.parse({
  schema: 'jiheng/1',
  source: { name: '', sha256: '', mediaType: '', bytes: 0 },
  title: { raw: '', place: {} },
  publisher: { raw: '', place: {} },
  publishedOn: { raw: '', place: {} },
  year: { raw: '', place: {} },
  narrative: [],
  forms: [],
  skipped: [],
  findings: [],
})

/** Workers whose rule `looping` never ends, unless it is dropped. */
const workers = (looping: string) => {
  const opened: Extract<EngineCall, { kind: 'open' }>[] = []
  const ended: number[] = []
  const make = (): EngineWorker => {
    const number = opened.length
    let tell: (data: unknown) => void = () => {}
    return {
      addEventListener: (type: string, listener: unknown) => {
        if (type === 'message' && typeof listener === 'function') tell = (data) => listener({ data })
      },
      postMessage: (call: EngineCall) => {
        if (call.kind === 'open') {
          opened.push(call)
          return
        }
        const open = opened[number]
        for (const id of ['first', looping, 'last']) {
          if (open?.dropped?.includes(id)) continue
          if (open?.traced) tell({ kind: 'rule', id })
          if (id === looping) return
        }
        tell({ kind: 'bad-change', number: call.number, index: 7 })
      },
      terminate: () => void ended.push(number),
    }
  }
  return { opened, ended, make }
}

describe('startEngine', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('leaves out a rule that does not end, and answers without it', () => {
    const { opened, ended, make } = workers('endless')
    const answers: unknown[] = []
    const failures: string[] = []
    const open = { disclosure, suppressions: [], lang: 'en', profile: {} } as const
    const engine = startEngine(
      open,
      (answer) => answers.push(answer),
      (why) => failures.push(why),
      make,
    )
    engine.run([])
    vi.advanceTimersByTime(60_000)
    expect(answers).toEqual([{ kind: 'bad-change', number: 1 + 2, index: 7 }])
    expect(opened.map(({ dropped, traced }) => [dropped, traced])).toEqual([
      [[], undefined],
      [[], true],
      [['endless'], true],
    ])
    expect(ended).toEqual([0, 1])
    engine.run([])
    expect(answers).toHaveLength(2)
    expect(failures).toEqual([])
    engine.close()
    expect(ended).toEqual([0, 1, 2])
  })
})
