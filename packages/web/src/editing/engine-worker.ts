import { config } from 'zod'
import type { EngineCall } from './engine-messages.ts'
import type { Workbench } from './workbench.ts'

// The content security policy forbids eval; without this zod would try, and the try would be reported.
config({ jitless: true })

// Imported after that, and not waited for before listening: calls that come earlier must not be lost.
const loading = import('./workbench.ts')
let workbench: Promise<Workbench> | undefined

addEventListener('message', ({ data }: MessageEvent<EngineCall>) => {
  if (data.kind === 'open') workbench = loading.then(({ makeWorkbench }) => makeWorkbench(data))
  else void workbench?.then((run) => postMessage(run(data)))
})
