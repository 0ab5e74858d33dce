// What every entry point does first, with nothing but the machine's own Node (20 or newer) and npm: install what is
// missing and find a current Node. No dependencies, so that it runs on a fresh clone.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const needed = 24

const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)

/** Says why it cannot go on, and stops. */
export const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

const manifests = () => ['package.json', 'package-lock.json', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`)]

const fingerprint = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const file of manifests()) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Installs the packages unless the installed ones are those of the lock file. Never `npm ci`: see docs/architecture.md. */
const install = () => {
  const mark = join(root, 'node_modules', '.jiheng-set-up')
  const wanted = fingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  process.stderr.write('正在安装所需的软件包 … Installing packages …\n')
  const cli = process.env.npm_execpath
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const run = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
  if (run.status !== 0) fail('软件包没有装好，见上面的提示；请检查网络后重试。 The packages could not be installed; see above, check the network and try again.')
  writeFileSync(mark, wanted)
}

/** A Node that runs TypeScript: the machine's own if it is current, else the one that came with the packages. */
const currentNode = () => {
  if (major(process.version) >= needed) return process.execPath
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const folder = join(root, 'node_modules', `node-${platform}-${process.arch}`)
  const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  return fail(
    `需要 Node ${needed} 或更新版本（本机是 ${process.version}），这种系统没有随附的版本，请从 nodejs.org 安装。 ` +
      `Node ${needed} or newer is needed (this is ${process.version}) and none comes with the packages for ${process.platform}-${process.arch}; install it from nodejs.org.`,
  )
}

/** Makes everything ready and gives the path of a current Node. */
export const setUp = () => {
  if (major(process.version) < 20) fail(`需要 Node 20 或更新版本（本机是 ${process.version}）。 Node 20 or newer is needed (this is ${process.version}).`)
  install()
  return currentNode()
}

/** Runs a script of the project under the given Node; the current Node is first on the path of what it starts. */
export const run = (node, args, options = {}) =>
  spawnSync(node, args, { cwd: root, stdio: 'inherit', ...options, env: { ...process.env, ...options.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` } })

const newest = (folder) => {
  let latest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) latest = Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
  }
  return latest
}

/** Builds the page unless its build is newer than its sources. */
export const buildPage = (node) => {
  const page = join(root, 'packages', 'web', 'dist', 'index.html')
  const sources = ['packages/web/src', 'packages/core/src', 'packages/server/src/api'].map((folder) => join(root, folder)).filter(existsSync)
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...sources.map(newest))) return
  process.stderr.write('正在生成页面 … Building the page …\n')
  const built = run(node, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(root, 'packages', 'web') })
  if (built.status !== 0) fail('页面没有生成，见上面的提示。 The page could not be built; see above.')
}
