import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Words } from '@jiheng/core/messages'
import { faultWords } from './fault-words.ts'
import type { UsageError } from './usage.ts'

/**
 * The files of data that an option names: the one file, or every `.json` of the folder, by name.
 *
 * @param refused The sentence for a path that cannot be used.
 * @throws {UsageError} what `refused` makes: there is no such file or folder
 */
export const jsonFilesIn = async (
  name: string,
  cwd: string,
  refused: (name: string, why: Words) => UsageError,
): Promise<readonly string[]> => {
  const path = resolve(cwd, name)
  try {
    if (!(await stat(path)).isDirectory()) return [name]
    return (await readdir(path))
      .filter((file) => file.toLowerCase().endsWith('.json'))
      .toSorted()
      .map((file) => join(name, file))
  } catch (fault) {
    throw refused(name, faultWords(fault))
  }
}
