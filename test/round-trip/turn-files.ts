import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One call of LibreOffice takes a second to start, and grows with every file. */
const batch = 60

/**
 * Files as LibreOffice saves them again in another format, in the same order.
 *
 * @param from ending of the files given, without a dot
 * @param to ending of the files wanted
 * @throws {Error} where LibreOffice is missing, or made no file of one of them
 */
export const turnFiles = (files: readonly Uint8Array[], from: string, to: string): readonly Uint8Array[] => {
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-round-trip-'))
  const out = join(folder, 'out')
  mkdirSync(out)
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.${from}`)
      writeFileSync(path, bytes)
      return path
    })
    for (let i = 0; i < paths.length; i += batch)
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          out,
          ...paths.slice(i, i + batch),
        ],
        { stdio: 'ignore', timeout: 600_000 },
      )
    return files.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.${to}`))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
