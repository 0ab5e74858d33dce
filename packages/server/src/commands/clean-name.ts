import { printableName } from '@jiheng/files'

/** Characters of a file's name that are kept. */
const longest = 200

/** Browsers write these three so, and no others, in the name of an uploaded file. */
const escapes: Readonly<Record<string, string>> = { '%0A': '\n', '%0D': '\r', '%22': '"' }

const ending = (name: string): string => /\.[^.]{1,10}$/u.exec(name)?.[0] ?? ''

/**
 * An uploaded file's name as it is kept and shown: no folder, no control character, not too long. It is never used as a
 * path: files lie in the database.
 * @example cleanName('../../etc/目标\n表.txt') // '目标␊表.txt'
 */
export const cleanName = (name: string): string => {
  const decoded = name.replace(/%0A|%0D|%22/gu, (found) => escapes[found] ?? found)
  const base = printableName(decoded.split(/[/\\]/u).at(-1) ?? '').trim()
  const characters = [...base]
  if (characters.length === 0 || base === '.' || base === '..') return '未命名文件'
  if (characters.length <= longest) return base
  const end = ending(base)
  return `${characters.slice(0, longest - 1 - [...end].length).join('')}…${end}`
}
