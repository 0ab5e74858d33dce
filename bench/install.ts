import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Installs the compared tools, unless this one is there already. */
export const install = (one: string): void => {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  if (existsSync(join(folder, 'node_modules', one))) return
  execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: folder })
}
