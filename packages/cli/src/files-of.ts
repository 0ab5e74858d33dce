import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Words } from '@jiheng/core/messages'
import { printableName } from '@jiheng/files'
import { faultWords } from './fault-words.ts'

/** The files that a call names, and a sentence for each name that leads to none. */
export interface Named {
  readonly files: readonly string[]
  readonly faults: readonly Words[]
}

/** What lies in a folder without being a document: hidden files, the locks of Word and WPS, what systems leave behind. */
const isAside = (name: string): boolean => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(name)
const isGlob = (name: string): boolean => /[*?[{]/.test(name)

const notFound = (name: string): Words => ({
  'zh-CN': `找不到“${printableName(name)}”。请检查路径。`,
  en: `“${printableName(name)}” was not found. Check the path.`,
})
const noMatch = (pattern: string): Words => ({
  'zh-CN': `没有文件与“${printableName(pattern)}”相符。请检查通配符。`,
  en: `No file matches “${printableName(pattern)}”. Check the pattern.`,
})
const emptyFolder = (name: string): Words => ({
  'zh-CN': `文件夹“${printableName(name)}”里没有文件。`,
  en: `The folder “${printableName(name)}” holds no file.`,
})
const closedFolder = (name: string, why: Words): Words => ({
  'zh-CN': `不能打开文件夹“${printableName(name)}”：${why['zh-CN']}。`,
  en: `The folder “${printableName(name)}” cannot be opened: ${why.en}.`,
})

const kindOf = async (at: string): Promise<'file' | 'folder' | undefined> => {
  const found = await stat(at).catch(() => undefined)
  // A pipe or a device is read as a file is: `jiheng read /dev/stdin`.
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file'
}

/** Every file under a folder, in the order of their names; folders that are links are not entered. */
const inFolder = async (name: string, cwd: string, faults: Words[]): Promise<readonly string[]> => {
  const at = resolve(cwd, name)
  const entries = await readdir(at, { withFileTypes: true }).catch((fault: unknown) => {
    faults.push(closedFolder(name, faultWords(fault)))
    return []
  })
  const files: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isAside(entry.name)) continue
    const each = join(name, entry.name)
    if (entry.isDirectory()) files.push(...(await inFolder(each, cwd, faults)))
    else if (entry.isFile() || (entry.isSymbolicLink() && (await kindOf(resolve(cwd, each))) === 'file'))
      files.push(each)
  }
  return files
}

/** The parts of a path that have a name of their own. */
const partsOf = (path: string): readonly string[] => path.split(/[/\\]/).filter((part) => !/^\.{0,2}$/.test(part))

const matching = async (pattern: string, cwd: string): Promise<readonly string[]> => {
  // A pattern that names something hidden asks for it.
  const asksAside = partsOf(pattern).some(isAside)
  const names: string[] = []
  for await (const name of glob(pattern, { cwd })) {
    if (!asksAside && partsOf(name).some(isAside)) continue
    if ((await kindOf(resolve(cwd, name))) === 'file') names.push(name)
  }
  return names.toSorted()
}

/**
 * Files of the names given: a file, every file of a folder and of those in it, or those that a glob matches. Each file
 * once, in the order of the names. A name that leads to no file hides none of the others.
 *
 * @example await filesOf(['目标表.txt', '自评', '*.docx'], cwd) // { files: ['目标表.txt', '自评/甲.txt', …], faults: [] }
 */
export const filesOf = async (names: readonly string[], cwd: string): Promise<Named> => {
  const faults: Words[] = []
  const found = new Map<string, string>()
  for (const name of names) {
    const kind = await kindOf(resolve(cwd, name))
    const before = faults.length
    const files =
      kind === 'file'
        ? [name]
        : kind === 'folder'
          ? await inFolder(name, cwd, faults)
          : isGlob(name)
            ? await matching(name, cwd)
            : []
    for (const file of files) {
      const at = await realpath(resolve(cwd, file)).catch(() => resolve(cwd, file))
      if (!found.has(at)) found.set(at, file)
    }
    if (files.length === 0 && faults.length === before)
      faults.push(kind === 'folder' ? emptyFolder(name) : isGlob(name) ? noMatch(name) : notFound(name))
  }
  return { files: [...found.values()], faults }
}
