import { expect, test } from 'vitest'
import { inOrder } from './threads.ts'

test('results come in the order of the tasks, of which a few are on their way', async () => {
  const waiting: (() => void)[] = []
  let most = 0
  let running = 0
  const run = async (n: number): Promise<number> => {
    most = Math.max(most, ++running)
    await new Promise<void>((resolve) => {
      waiting.push(resolve)
      // The last that came is done first.
      queueMicrotask(() => waiting.pop()?.())
    })
    running--
    return n
  }
  const results: number[] = []
  for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, run)) results.push(result)
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBeLessThanOrEqual(3)
})

test('what fails is thrown once, though others on their way fail too', async () => {
  const fail = async (n: number): Promise<number> => {
    throw new Error(`${n}`)
  }
  const all = async (): Promise<void> => {
    for await (const _ of inOrder([1, 2, 3], 3, fail));
  }
  await expect(all()).rejects.toThrow('1')
})
