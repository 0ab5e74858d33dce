import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Words } from '@jiheng/core/messages'
import { faultWords } from './fault-words.ts'
import type { UsageError } from './usage.ts'

/** A larger file of data describes nothing that is read here. */
const mostBytes = 1024 * 1024

/**
 * The data of a JSON file that the call names: a publication, a mapping.
 *
 * @param refused The sentence for a file that cannot be used.
 * @throws {UsageError} what `refused` makes: there is no such file, it is too large, or no JSON
 */
export const dataFile = async (
  name: string,
  cwd: string,
  refused: (name: string, why: Words) => UsageError,
): Promise<unknown> => {
  const bytes = await readFile(resolve(cwd, name)).catch((fault: unknown) => {
    throw refused(name, faultWords(fault))
  })
  if (bytes.length > mostBytes) throw refused(name, { 'zh-CN': '文件大于 1 MB', en: 'larger than 1 MB' })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault)
    throw refused(name, { 'zh-CN': `不是 JSON：${why}`, en: `not JSON: ${why}` })
  }
}
