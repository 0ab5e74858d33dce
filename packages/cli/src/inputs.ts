import { resolve } from 'node:path'
import type { Disclosure } from '@jiheng/core/form'
import { unreadableSentence, type Words } from '@jiheng/core/messages'
import { carryTemplates, type Template } from '@jiheng/core/template'
import { defaultLimits, discloseAll, printableName, unreadableDisclosure } from '@jiheng/files'
import type { Call } from './call.ts'
import { faultWords } from './fault-words.ts'
import { filesOf } from './files-of.ts'
import { ownTemplates, withOwn } from './own-templates.ts'
import { progressOf } from './progress.ts'
import { type Bounded, readBounded } from './read-bounded.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

/** One Disclosure of a call, and the file it came from, as the person named it. */
export interface Input {
  /** Without a character that could break a line or turn a terminal. */
  readonly file: string
  /** Of the file on the disk: the archive, where this is a file in one. */
  readonly path: string
  readonly disclosure: Disclosure
}

/** The Disclosures of a call, read one after another as they are asked for. */
export interface Inputs extends AsyncIterable<Input> {
  readonly files: readonly string[]
  /** Whether a file could not be used; known once all have been read. */
  readonly failed: () => boolean
}

/** Why a file could not be used at all; undefined where it could. */
export const whyUnreadable = ({ findings }: Disclosure): Words | undefined => {
  const finding = findings.find(({ rule }) => rule === 'file-unreadable')
  return finding && { 'zh-CN': unreadableSentence(finding.data, 'zh-CN'), en: unreadableSentence(finding.data, 'en') }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** No format is read beyond this; what is larger does not even come into memory. */
const limit = Math.max(defaultLimits.archiveBytes, defaultLimits.textBytes)

const disclosuresOf = async (read: Bounded, file: string, own: readonly Template[]): Promise<readonly Disclosure[]> =>
  read.kind === 'bytes'
    ? (await discloseAll(read.bytes, file, { templates: withOwn(own) })).map((one) => carryTemplates(one, own))
    : [
        unreadableDisclosure({
          kind: 'unreadable',
          source: {
            name: printableName(file),
            // Not known: it would take reading the whole file.
            sha256: '',
            mediaType: 'application/octet-stream',
            bytes: read.size,
          },
          code: 'too-large',
          data: { limit: megabytes(limit), found: megabytes(read.size) },
        }),
      ]

/**
 * The Disclosures of a file of any format.
 *
 * @throws what the system says where it does not give the file
 */
export const disclosuresOfFile = async (
  path: string,
  file: string,
  own: readonly Template[],
): Promise<readonly Disclosure[]> => disclosuresOf(await readBounded(path, limit), file, own)

/** The file of a Disclosure, which may be one of `several` in an archive or in our own JSON: `外层.zip/里层.docx`. */
export const ownName = (file: string, { source }: Disclosure, several: number): string => {
  const name = printableName(file)
  if (source.name.startsWith(`${name}/`)) return source.name
  return several > 1 && source.name !== '' ? `${name}/${printableName(source.name)}` : name
}

/** Findings name documents by their source: it is the file of this call, whatever a JSON file came from. */
export const named = (disclosure: Disclosure, file: string): Disclosure => ({
  ...disclosure,
  source: { ...disclosure.source, name: file },
})

/**
 * Opens the files of a call. They are read one after another, so that a pile of any size takes the memory of one. A file
 * that cannot be used gives a Disclosure with the finding that says so, and a sentence on standard error unless the
 * results (`told`) say it themselves; a name that leads to no file gives the sentence alone. The others are read.
 *
 * @throws {UsageError} no file is named
 */
export const openInputs = async (call: Call, around: Surroundings, { told = false } = {}): Promise<Inputs> => {
  if (call.words.length === 0) throw usage.noFiles(call.command)
  const own = await ownTemplates(call, around.cwd)
  const { files, faults } = await filesOf(call.words, around.cwd)
  const say = (sentence: Words, file?: string): void =>
    around.err(`jiheng: ${file === undefined ? '' : `${printableName(file)}: `}${sentence[call.lang]}\n`)
  for (const fault of faults) say(fault)
  let failed = faults.length > 0
  const progress = progressOf(files.length, around)
  async function* read(): AsyncGenerator<Input> {
    for (const [i, file] of files.entries()) {
      progress.show(i)
      const path = resolve(around.cwd, file)
      const found = await disclosuresOfFile(path, file, own).catch((fault: unknown) => {
        // Only what the system refuses is the file's; a fault of ours must not pass for one.
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault
        return faultWords(fault)
      })
      progress.clear()
      if (!('length' in found)) {
        failed = true
        const { 'zh-CN': zh, en } = found
        say({ 'zh-CN': `不能读取：${zh}。`, en: `cannot be read: ${en}.` }, file)
        continue
      }
      for (const disclosure of found) {
        const own = ownName(file, disclosure, found.length)
        const why = whyUnreadable(disclosure)
        if (why) {
          failed = true
          if (!told) say(why, own)
        }
        yield { file: own, path, disclosure }
      }
    }
  }
  return { files, failed: () => failed, [Symbol.asyncIterator]: read }
}
