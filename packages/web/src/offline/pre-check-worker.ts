import { config } from 'zod'
import type { ReadingAnswer, ReadingCall } from './reading-messages.ts'

// The content security policy forbids eval; without this zod would try, and the try would be reported.
config({ jitless: true })

const say = (answer: ReadingAnswer) => postMessage(answer)

const loading = import('./open-only.ts')
addEventListener('message', ({ data }: MessageEvent<ReadingCall>) => {
  void loading
    .then(({ openOnly }) => openOnly(data, say))
    .catch((fault: unknown): ReadingAnswer => ({ kind: 'fault', message: String(fault) }))
    .then(say)
})
void loading.then(() => say({ kind: 'ready' }))
