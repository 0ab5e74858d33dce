import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Norms, parseLibrary } from '@jiheng/core/norms'
import { type Call, text } from './call.ts'
import { faultWords } from './fault-words.ts'
import { usage } from './usage.ts'

const dataOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The library that the call names.
 * @throws {UsageError} there is no such file, or it is no library
 */
export const libraryFileOf = async (name: string, cwd: string): Promise<Norms> => {
  const text = await readFile(resolve(cwd, name), 'utf8').catch((fault: unknown) => {
    const words = faultWords(fault)
    throw usage.badLibrary(name, {
      'zh-CN': `${words['zh-CN']}。指标库由 jiheng library build 生成，用 --library 指明`,
      en: `${words.en}. Make one by jiheng library build, and name it by --library`,
    })
  })
  const parsed = parseLibrary(dataOf(text))
  if (parsed.kind === 'fault') throw usage.badLibrary(name, parsed.sentence)
  return parsed.norms
}

/**
 * What `--norms FILE` says others set; undefined without it.
 * @throws {UsageError} what `libraryFileOf` throws
 */
export const normsOption = async (call: Call, cwd: string): Promise<Norms | undefined> => {
  const name = text(call, 'norms')
  return name === undefined ? undefined : await libraryFileOf(name, cwd)
}
