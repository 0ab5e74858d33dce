import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const shared = join(root, '..', 'shared', 'seeds')
const examples = join(root, 'examples')

const textsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))

/** The published documents to read: the samples where they are at hand, else the project's own examples. */
export const samples: readonly string[] = textsIn(existsSync(shared) ? shared : examples)
