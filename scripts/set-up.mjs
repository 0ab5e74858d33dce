// What every entry point does first, with nothing but the machine's own Node (20 or newer) and npm: install what is
// missing, find a current Node, build the page. No dependencies, so that it runs on a fresh clone.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { chooseNode, major } from './node-choice.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Says why it cannot go on, and stops. */
export const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

const say = (sentence) => process.stderr.write(`${sentence}\n`)

/** What npm says is progress: it goes to standard error, for the results of a command may be read by another. */
const quiet = { cwd: root, stdio: ['ignore', 2, 2] }

const npm = (args) => {
  const own = process.env.npm_execpath
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], quiet)
    : spawnSync('npm', args, { ...quiet, shell: process.platform === 'win32' })
}

/** Installs the packages unless the installed ones are those of the lock file. Never `npm ci`: see docs/architecture.md. */
const install = () => {
  const mark = join(root, 'node_modules', '.jiheng-set-up')
  const wanted = fingerprint(root, `${process.platform} ${process.arch}`)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  say('正在安装所需的软件包 … Installing packages …')
  if (npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0)
    fail(
      '软件包没有装好，见上面的提示；请检查网络后重试。 The packages could not be installed; see above, check the network and try again.',
    )
  writeFileSync(mark, wanted)
}

/** Makes everything ready and gives the path of a current Node. */
export const setUp = () => {
  if (major(process.version) < 20)
    fail(
      `需要 Node 20 或更新版本（本机是 ${process.version}）。 Node 20 or newer is needed (this is ${process.version}).`,
    )
  install()
  const choice = chooseNode({
    root,
    version: process.version,
    execPath: process.execPath,
    platform: process.platform,
    arch: process.arch,
    runs: (binary) => existsSync(binary) && spawnSync(binary, ['--version']).status === 0,
  })
  return choice.kind === 'node' ? choice.path : fail(choice.sentence)
}

/** The environment in which what is started finds the current Node first. */
const envWith = (node) => ({
  ...process.env,
  PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
})

/** Runs a script of the project under the given Node and waits for it. */
export const run = (node, args, cwd = root) => spawnSync(node, args, { cwd, stdio: 'inherit', env: envWith(node) })

/** Becomes a script under the given Node: whoever ends this process ends that one, and its exit status is ours. */
export const handOver = (node, args, cwd = root) => {
  const child = spawn(node, args, { cwd, stdio: 'inherit', env: envWith(node) })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // An npm that is told to end ends the shell between itself and us, and nobody tells us.
  const parent = process.ppid
  if (process.env.npm_lifecycle_event !== undefined)
    setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref()
  child.on('error', (fault) => fail(`${node}: ${fault.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
}
