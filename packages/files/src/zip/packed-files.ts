import type { ZipEntry } from './zip-directory.ts'

/** What programs and systems leave behind in folders, by the name without its folder: no file that anyone packed on purpose. */
const leftBehind = /^(?:~\$|\.~|~WRL\d|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|ehthumbs\.db$|\.localized$|Icon\r$)/i

/**
 * The files that somebody packed, in the archive's order: no folders, none of those that macOS and Windows add, no lock
 * files of office programs.
 */
export const packedFiles = (entries: Iterable<ZipEntry>): readonly ZipEntry[] =>
  Array.from(entries).filter(({ name }) => {
    const folders = name.split('/')
    const own = folders.pop() ?? ''
    return own !== '' && !leftBehind.test(own) && !folders.includes('__MACOSX')
  })
