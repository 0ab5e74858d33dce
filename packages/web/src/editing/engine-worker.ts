import { config } from 'zod'
import type { EngineCall, RuleBegun } from './engine-messages.ts'
import type { Workbench } from './workbench.ts'

// The content security policy forbids eval; without this zod would try, and the try would be reported.
config({ jitless: true })

// Imported after that, and not waited for before listening: calls that come earlier must not be lost.
const loading = import('./workbench.ts')
let workbench: Promise<Workbench> | undefined

/** The first runs of the rules take three times as long as the later ones: they are made before anybody types. */
const rehearsals = 8
const rehearse = (run: Workbench, left = rehearsals) => {
  if (left === 0) return
  run.rehearse()
  setTimeout(rehearse, 0, run, left - 1)
}

/** So long after the last key the forms that it did not touch are checked as well. */
const pause = 150
let finishing: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  clearTimeout(finishing)
  if (data.kind === 'run')
    void workbench?.then(({ run, finish }) => {
      const { answer, rest } = run(data)
      postMessage(answer)
      if (rest) finishing = setTimeout(() => postMessage(finish()), pause)
    })
  else {
    const onRule = (id: string) => postMessage({ kind: 'rule', id } satisfies RuleBegun)
    workbench = loading.then(({ makeWorkbench }) => makeWorkbench({ ...data, ...(data.traced && { onRule }) }))
    void workbench.then((opened) => setTimeout(rehearse, 0, opened))
  }
})
