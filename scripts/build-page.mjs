// The page in packages/web/dist, built by Vite from TSX, which Node does not run.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fail, root, run } from './set-up.mjs'

const web = join(root, 'packages', 'web')
/** All that the page is made of. */
const sources = [
  join(web, 'src'),
  join(web, 'public'),
  join(web, 'index.html'),
  join(web, 'vite.config.ts'),
  join(root, 'packages', 'core', 'src'),
  join(root, 'packages', 'files', 'src'),
  join(root, 'packages', 'server', 'src', 'api'),
  join(root, 'package-lock.json'),
]

/** When a file, or the newest one under a folder, was last changed; 0 where there is none. */
const newest = (path) => {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  return Math.max(
    mtimeMs,
    ...(statSync(path).isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []),
  )
}

/** Builds the page unless its build is newer than its sources. */
export const buildPage = (node) => {
  if (newest(join(web, 'dist', 'index.html')) > Math.max(...sources.map(newest))) return
  process.stderr.write('正在生成页面 … Building the page …\n')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  if (run(node, [vite, 'build', '--logLevel', 'warn'], web).status !== 0)
    fail('页面没有生成，见上面的提示。 The page could not be built; see above.')
}
