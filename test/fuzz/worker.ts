import { hold } from './hold.ts'
import { makeFile } from './make-file.ts'
import type { FuzzNews, FuzzOrder } from './messages.ts'

// A long-lived process that makes damaged files and reads them, one after another, until it is ended.
const say = (news: FuzzNews): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(news, undefined, undefined, () => resolve())
  })

process.once('message', async ({ corpus, seed, from, step }: FuzzOrder) => {
  for (let number = from; ; number += step) {
    const { format, name, bytes } = makeFile(corpus, seed, number)
    await say({ kind: 'begins', number, format })
    try {
      const outcome = await hold(bytes, name, number % 4 === 0)
      await say({ kind: 'ended', number, format, outcome })
    } catch (fault) {
      await say({ kind: 'fault', number, format, why: fault instanceof Error ? (fault.stack ?? '') : `${fault}` })
    }
  }
})
process.on('disconnect', () => process.exit(0))
