import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
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
import { readBounded } from './read-bounded.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

/** Files of these endings keep theirs: they differ in what the file may do, not in how it is built. */
const endings: Readonly<Record<AnnotatedSource['format'], readonly string[]>> = {
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  xlsx: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
}

/** A Disclosure of the call with the findings that the person is shown. */
export interface ToAnnotate extends Input {
  readonly findings: readonly Finding[]
}

/** What the file system has at a path, or the path itself where it has nothing. */
const real = (path: string): Promise<string> => realpath(path).catch(() => path)

/** Makes the folder, so that nothing is read in vain where it cannot be made. */
export const makeFolder = async (folder: string, cwd: string): Promise<void> => {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true })
  } catch (fault) {
    throw usage.cannotMakeFolder(folder, faultWords(fault))
  }
}

/** Gives every file of a call a name of its own in the folder, which is none of the files that are read. */
const namer = (folder: string, cwd: string, originals: ReadonlySet<string>) => {
  const taken = new Set<string>()
  return async (file: string, format: AnnotatedSource['format']): Promise<string> => {
    const own = file.slice(file.lastIndexOf('/') + 1)
    const ending = extname(own)
    const kept = endings[format].find((one) => one === ending.toLowerCase())
    const stem = kept === undefined ? own : own.slice(0, -ending.length)
    for (let number = 1; ; number++) {
      const name = `${stem}（意见${number === 1 ? '' : ` ${number}`}）${kept ?? `.${format}`}`
      const path = join(folder, name)
      if (taken.has(path.toLowerCase()) || originals.has(await real(resolve(cwd, path)))) continue
      taken.add(path.toLowerCase())
      return path
    }
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
  const originals = new Set(await Promise.all(documents.map(({ path }) => real(path))))
  const nameOf = namer(folder, around.cwd, originals)
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
const bytesAt = async (path: string): Promise<Uint8Array> => {
  const found = await readBounded(path, defaultLimits.archiveBytes)
  return found.kind === 'bytes' ? found.bytes : new Uint8Array()
}
