import { realpath } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { AnnotatedFormat } from '@jiheng/files'

/** Files of these endings keep theirs: they differ in what the file may do, not in how it is built. */
const endings: Readonly<Record<AnnotatedFormat, readonly string[]>> = {
  docx: ['.docx', '.docm', '.dotx', '.dotm'],
  xlsx: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
}

/** What the file system has at a path, or the path itself where it has nothing. */
export const realPath = (path: string): Promise<string> => realpath(path).catch(() => path)

/**
 * Gives every file of a call a name of its own in the folder, which is none of the files that are read.
 *
 * @param mark What stands behind the name: 意见, 已改.
 */
export const namesInFolder = (folder: string, cwd: string, originals: ReadonlySet<string>, mark: string) => {
  const taken = new Set<string>()
  return async (file: string, format: AnnotatedFormat | 'json'): Promise<string> => {
    const own = file.slice(file.lastIndexOf('/') + 1)
    const ending = extname(own)
    const kept = format === 'json' ? '.json' : endings[format].find((one) => one === ending.toLowerCase())
    const stem = kept === undefined ? own : own.slice(0, -ending.length)
    for (let number = 1; ; number++) {
      const name = `${stem}（${mark}${number === 1 ? '' : ` ${number}`}）${kept ?? `.${format}`}`
      const path = join(folder, name)
      if (taken.has(path.toLowerCase()) || originals.has(await realPath(resolve(cwd, path)))) continue
      taken.add(path.toLowerCase())
      return path
    }
  }
}
