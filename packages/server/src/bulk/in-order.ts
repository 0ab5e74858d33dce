/**
 * Works on several items at once and gives the results in the order of the items. No more than `width` are begun and not
 * yet taken, so that whoever takes slowly holds the work back; leaving early begins no more.
 *
 * @example for await (const file of inOrder(documents, 2, write)) await save(file)
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = []
  try {
    for await (const item of items) {
      const result = work(item)
      // A failure is met when its turn comes; until then nobody listens.
      result.catch(() => undefined)
      begun.push(result)
      const [first] = begun
      if (first !== undefined && begun.length >= width) {
        begun.shift()
        yield await first
      }
    }
    for (const result of begun.splice(0)) yield await result
  } finally {
    await Promise.allSettled(begun)
  }
}
