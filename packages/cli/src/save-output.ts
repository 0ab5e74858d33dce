import { realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { printableName } from '@jiheng/files'
import type { Call } from './call.ts'
import { faultWords } from './fault-words.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

const realName = (path: string): Promise<string> => realpath(path).catch(() => path)

/**
 * Where a file is to be written.
 *
 * @throws {UsageError} it is one of the files that are read, by whatever name
 */
export const targetOf = async (to: string, sources: readonly string[], cwd: string): Promise<string> => {
  const at = resolve(cwd, to)
  const [there, ...read] = await Promise.all([at, ...sources.map((source) => resolve(cwd, source))].map(realName))
  if (read.some((one) => one === there)) throw usage.sameFile(to)
  return at
}

/** Says that a file was written. */
export const tellWritten = (to: string, { lang }: Pick<Call, 'lang'>, { err }: Pick<Surroundings, 'err'>): void =>
  err(lang === 'zh-CN' ? `已写入 ${printableName(to)}\n` : `Written: ${printableName(to)}\n`)

/**
 * Writes a file and says so, but never over one of the files that were read, by whatever name.
 *
 * @throws {UsageError} it would be one of them, or cannot be written
 */
export const saveOutput = async (
  to: string,
  content: string | Uint8Array,
  sources: readonly string[],
  call: Call,
  around: Surroundings,
): Promise<void> => {
  const at = await targetOf(to, sources, around.cwd)
  try {
    await writeFile(at, content)
  } catch (fault) {
    throw usage.cannotWrite(to, faultWords(fault))
  }
  tellWritten(to, call, around)
}
