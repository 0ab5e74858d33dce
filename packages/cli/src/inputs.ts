import { glob, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { Disclosure } from '@jiheng/core/form'
import { discloseAll } from '@jiheng/files'
import type { Surroundings } from './call.ts'
import { usage } from './usage.ts'

/** One Disclosure of a call, and the file it came from, as the person named it. */
export interface Input {
  readonly file: string
  readonly disclosure: Disclosure
}

const isGlob = (name: string): boolean => /[*?[{]/.test(name)
const hidden = /(^|[/\\])\./

const listed = async (pattern: string, cwd: string): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const entry of glob(pattern, { cwd, withFileTypes: true }))
    if (entry.isFile()) names.push(relative(cwd, join(entry.parentPath, entry.name)))
  return names.filter((name) => !hidden.test(relative('.', name))).toSorted()
}

/** Files of the names given: a file, every file of a folder, or those that a glob matches. Each file once, in order. */
export const filesOf = async (names: readonly string[], cwd: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const name of names) {
    const at = resolve(cwd, name)
    const kind = await stat(at).catch(() => undefined)
    if (kind?.isFile()) found.push(name)
    else if (kind?.isDirectory()) found.push(...(await listed('**/*', at)).map((each) => join(name, each)))
    else if (isGlob(name)) {
      const matched = isAbsolute(name) ? await absolute(name) : await listed(name, cwd)
      if (matched.length === 0) throw usage.notFound(name)
      found.push(...matched)
    } else throw usage.notFound(name)
  }
  return [...new Set(found)]
}

const absolute = async (pattern: string): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const entry of glob(pattern, { withFileTypes: true }))
    if (entry.isFile()) names.push(join(entry.parentPath, entry.name))
  return names.toSorted()
}

/**
 * Reads all files of a call. A file that cannot be used gives a Disclosure with the finding that says so; the others are
 * read all the same. Progress goes to standard error where a person watches.
 */
export const readInputs = async (
  names: readonly string[],
  command: string,
  around: Surroundings,
): Promise<readonly Input[]> => {
  if (names.length === 0) throw usage.noFiles(command)
  const files = await filesOf(names, around.cwd)
  const inputs: Input[] = []
  for (const [i, file] of files.entries()) {
    if (around.watched && files.length > 1) around.err(`\r${bar(i, files.length)} ${i}/${files.length}`)
    const bytes = await readFile(resolve(around.cwd, file))
    for (const disclosure of await discloseAll(bytes, file)) inputs.push({ file, disclosure })
  }
  if (around.watched && files.length > 1)
    around.err(`\r${bar(files.length, files.length)} ${files.length}/${files.length}\n`)
  return inputs
}

const width = 24
const bar = (done: number, all: number): string => {
  const filled = Math.round((done / Math.max(1, all)) * width)
  return `[${'█'.repeat(filled)}${'·'.repeat(width - filled)}]`
}

/** Whether a file could not be used at all. */
export const isUnreadable = ({ disclosure }: Input): boolean =>
  disclosure.findings.some(({ rule }) => rule === 'file-unreadable')
