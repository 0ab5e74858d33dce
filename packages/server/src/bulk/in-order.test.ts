import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const numbers = async function* (count: number, asked: number[] = []) {
  for (let number = 0; number < count; number++) {
    asked.push(number)
    yield number
  }
}
const later = (number: number): Promise<number> =>
  new Promise((resolve) => setTimeout(() => resolve(number), number % 2 === 0 ? 12 : 1))

describe('work on several things at once', () => {
  it.each([1, 2, 5, 50])('gives results in order, %d at once', async (width) => {
    const results: number[] = []
    for await (const result of inOrder(numbers(9), width, later)) results.push(result)
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('begins no more than may be begun', async () => {
    let running = 0
    let most = 0
    const work = async (number: number) => {
      running++
      most = Math.max(most, running)
      await later(number)
      running--
    }
    for await (const _ of inOrder(numbers(9), 3, work));
    expect(most).toBe(3)
  })

  it('asks for no more once nobody takes', async () => {
    const asked: number[] = []
    for await (const result of inOrder(numbers(99, asked), 2, later)) if (result === 3) break
    expect(asked.length).toBeLessThan(8)
  })

  it('fails where the work fails, when its turn comes', async () => {
    const results: number[] = []
    const work = async (number: number) => {
      if (number === 2) throw new Error('two')
      return later(number)
    }
    await expect(
      (async () => {
        for await (const result of inOrder(numbers(9), 4, work)) results.push(result)
      })(),
    ).rejects.toThrow('two')
    expect(results).toEqual([0, 1])
  })
})
