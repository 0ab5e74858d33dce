import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Lang, Words } from '@jiheng/core/messages'
import { jsonText } from '@jiheng/core/schema-faults'
import { faultWords } from './fault-words.ts'
import type { UsageError } from './usage.ts'

/** A larger file of data describes nothing that is read here. */
const mostBytes = 1024 * 1024

/** @throws {UsageError} what `refused` makes of bytes that are no UTF-8 */
const textOf = (bytes: Uint8Array, refused: (why: Words) => UsageError): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused({
      'zh-CN': '不是 JSON：文件不是 UTF-8 编码，请另存为 UTF-8',
      en: 'not JSON: the file is not encoded in UTF-8; save it as UTF-8',
    })
  }
}

export interface DataFile {
  readonly data: unknown
  /** Faults of the data as lines of a sentence, each with the line of the file on which it stands. */
  readonly said: (faults: readonly DataFault[]) => Words
}

/** A place in the data (a JSON Pointer), and a sentence about it that names the place. */
export interface DataFault {
  readonly at: string
  readonly sentence: Words
}

/**
 * The data of a JSON file that the call names: a publication, a mapping, a profile.
 *
 * @param refused The sentence for a file that cannot be used.
 * @throws {UsageError} what `refused` makes: there is no such file, it is too large, or no JSON
 */
export const dataFile = async (
  name: string,
  cwd: string,
  refused: (name: string, why: Words) => UsageError,
): Promise<DataFile> => {
  const bytes = await readFile(resolve(cwd, name)).catch((fault: unknown) => {
    throw refused(name, faultWords(fault))
  })
  if (bytes.length > mostBytes) throw refused(name, { 'zh-CN': '文件大于 1 MB', en: 'larger than 1 MB' })
  const read = jsonText(textOf(bytes, (why) => refused(name, why)))
  if (read.kind === 'fault') {
    const { line, sentence } = read
    throw refused(name, {
      'zh-CN': `不是 JSON：第 ${line} 行，${sentence['zh-CN']}`,
      en: `not JSON: line ${line}, ${sentence.en}`,
    })
  }
  const { data, lineOf } = read
  const said = (faults: readonly DataFault[], lang: Lang): string =>
    faults
      .map(({ at, sentence }) => {
        const line = lineOf(at)
        return lang === 'zh-CN' ? `\n  第 ${line} 行 ${sentence[lang]}` : `\n  line ${line} ${sentence[lang]}`
      })
      .join('')
  return { data, said: (faults) => ({ 'zh-CN': said(faults, 'zh-CN'), en: said(faults, 'en') }) }
}
