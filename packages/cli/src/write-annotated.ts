import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Finding } from '@jiheng/core/form'
import { describePlace, type Words } from '@jiheng/core/messages'
import {
  type AnnotatedSource,
  annotateSource,
  defaultLimits,
  NotWritable,
  notWritableSentence,
  printableName,
} from '@jiheng/files'
import type { Call } from './call.ts'
import { faultWords } from './fault-words.ts'
import type { Input } from './inputs.ts'
import { namesInFolder, realPath } from './names-in-folder.ts'
import { readBounded } from './read-bounded.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

/** A Disclosure of the call with the findings that the person is shown. */
export interface ToAnnotate extends Input {
  readonly findings: readonly Finding[]
}

/** Makes the folder, so that nothing is read in vain where it cannot be made. */
export const makeFolder = async (folder: string, cwd: string): Promise<void> => {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true })
  } catch (fault) {
    throw usage.cannotMakeFolder(folder, faultWords(fault))
  }
}

const report = ({ of, placed, unplaced }: AnnotatedSource, path: string, file: string): Words => {
  const count = placed.length
  const near = placed.filter(({ at }) => at === 'near').length
  const zh = [`已写入 ${path}：${count} 条批注`]
  const en = [`Written: ${path}: ${count} comments`]
  if (of === 'print') {
    zh.push(`批注只能写进 docx 和 xlsx，这是按读出的内容重新排印的 ${file}`)
    en.push(`comments can stand in docx and xlsx only, so this is what was read of ${file}, printed anew`)
  }
  if (near > 0) {
    zh.push(`其中 ${near} 条所指的位置不能加批注，写在最近的地方，批注里写明了位置`)
    en.push(`${near} of them stand at the nearest place and say which they are about`)
  }
  if (unplaced.length > 0) {
    zh.push(`${unplaced.length} 条没有地方可写，见检查结果`)
    en.push(`${unplaced.length} found no place; see the findings`)
  }
  return { 'zh-CN': `${zh.join('；')}。\n`, en: `${en.join('; ')}.\n` }
}

/**
 * Writes every document of a call that has findings into a folder, with these as comments, and says on standard error
 * what was written. Originals are never written over; a second run gives the same files.
 *
 * @throws {UsageError} a file cannot be written
 */
export const writeAnnotated = async (
  documents: readonly ToAnnotate[],
  folder: string,
  call: Call,
  around: Surroundings,
): Promise<void> => {
  const say = (words: Words): void => around.err(words[call.lang])
  const originals = new Set(await Promise.all(documents.map(({ path }) => realPath(path))))
  const nameOf = namesInFolder(folder, around.cwd, originals, '意见')
  for (const { file, path, disclosure, findings } of documents) {
    if (findings.some(({ rule }) => rule === 'file-unreadable')) continue
    if (findings.length === 0) {
      say({ 'zh-CN': `${file}：没有问题，不写批注。\n`, en: `${file}: nothing to comment on.\n` })
      continue
    }
    try {
      const annotated = await annotateSource(await bytesAt(path), disclosure, findings, { lang: call.lang })
      const to = await nameOf(file, annotated.format)
      await writeFile(resolve(around.cwd, to), annotated.bytes).catch((fault: unknown) => {
        throw usage.cannotWrite(to, faultWords(fault))
      })
      say(report(annotated, printableName(to), file))
      for (const { place } of annotated.unplaced) around.err(`  ${describePlace(place, null, call.lang)}\n`)
    } catch (fault) {
      if (!(fault instanceof NotWritable)) throw fault
      say({
        'zh-CN': `${file}：不能写批注：${notWritableSentence(fault.reason, 'zh-CN')}\n`,
        en: `${file}: no comments written: ${notWritableSentence(fault.reason, 'en')}\n`,
      })
    }
  }
}

/** What can be read but once (a pipe) has no bytes any more: then its content is printed anew. */
export const bytesAt = async (path: string): Promise<Uint8Array> => {
  const found = await readBounded(path, defaultLimits.archiveBytes)
  return found.kind === 'bytes' ? found.bytes : new Uint8Array()
}
