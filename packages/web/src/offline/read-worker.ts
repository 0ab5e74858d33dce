import { config } from 'zod'
import type { ReadingAnswer, ReadingCall } from './reading-messages.ts'

// The content security policy forbids eval; without this zod would try, and the try would be reported.
config({ jitless: true })

const say = (answer: ReadingAnswer) => postMessage(answer)

/** The readers, the core and the tables of PDF. All of them are in the worker's own text: nothing is fetched. */
const load = async () => {
  const [{ answerCall }, { offerPdfTables }] = await Promise.all([
    import('./answer-call.ts'),
    import('./offer-pdf-tables.ts'),
  ])
  offerPdfTables()
  return answerCall
}

// Listened to before the rest is there: a call that comes early must not be lost.
const loading = load()
addEventListener('message', ({ data }: MessageEvent<ReadingCall>) => {
  void loading
    .then((answerCall) => answerCall(data, say))
    .catch((fault: unknown): ReadingAnswer => ({ kind: 'fault', message: String(fault) }))
    .then(say)
})
void loading.then(() => say({ kind: 'ready' }))
