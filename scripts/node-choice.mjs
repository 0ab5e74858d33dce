// Which Node runs the TypeScript: the machine's own if it is current, else the one that came with the packages.
import { join } from 'node:path'

const needed = 24

/** The major number of a version ("v24.1.0" is 24). */
export const major = (version) => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0)

/** `runs` tells whether a binary is there and starts: one for another C library lies there and does not. */
export const chooseNode = ({ root, version, execPath, platform, arch, runs }) => {
  if (major(version) >= needed) return { kind: 'node', path: execPath }
  const windows = platform === 'win32'
  const folder = join(root, 'node_modules', `node-${windows ? 'win' : platform}-${arch}`)
  const path = join(folder, 'bin', windows ? 'node.exe' : 'node')
  if (runs(path)) return { kind: 'node', path }
  return {
    kind: 'none',
    sentence:
      `需要 Node ${needed} 或更新版本（本机是 ${version}），这种系统没有随附可用的版本，请从 nodejs.org 安装。 ` +
      `Node ${needed} or newer is needed (this is ${version}) and none that runs on ${platform}-${arch} comes with the packages; install it from nodejs.org.`,
  }
}
