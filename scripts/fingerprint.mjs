// Which packages are wanted, in a word: it changes when a package.json or the lock file does.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `machine` is part of it: the packages of one system do not run on another that shares the folder. */
export const fingerprint = (root, machine) => {
  const files = [
    'package.json',
    'package-lock.json',
    ...readdirSync(join(root, 'packages'))
      .sort()
      .map((name) => `packages/${name}/package.json`),
  ]
  const hash = createHash('sha256').update(machine)
  for (const file of files)
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
