import type { CorpusFile } from './corpus.ts'
import { mutate } from './mutate.ts'
import { mixed, randomOf } from './random.ts'

/** The damaged file of a number: the same for the same corpus, seed and number. */
export const makeFile = (corpus: readonly CorpusFile[], seed: number, number: number): CorpusFile => {
  const random = randomOf(mixed(seed, number))
  const formats = [...new Set(corpus.map(({ format }) => format))]
  const format = random.pick(formats) ?? ''
  const file = random.pick(corpus.filter((one) => one.format === format))
  const other = random.pick(corpus)
  if (!file || !other) throw new Error('expected a corpus with at least one file')
  let bytes = mutate(file.bytes, random, other.bytes)
  if (random.chance(0.2)) bytes = mutate(bytes, random, other.bytes)
  return { ...file, bytes }
}
