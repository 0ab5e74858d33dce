import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isNotInstalled } from './is-not-installed.ts'

const require = createRequire(import.meta.url)

test('a package that is not there', () => {
  let fault: unknown
  try {
    require('@myriaddreamin/no-such-package')
  } catch (thrown) {
    fault = thrown
  }
  expect(isNotInstalled(fault)).toBe(true)
})

test('the compiler without its native part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiheng-typst-'))
  try {
    cpSync(dirname(require.resolve('@myriaddreamin/typst-ts-node-compiler')), folder, { recursive: true })
    const script = `try { require(${JSON.stringify(folder)}) } catch (fault) { console.log(fault.message) }`
    const message = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: folder }).trim()
    expect(message).not.toBe('')
    expect(isNotInstalled(new Error(message))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('other faults are faults', () => {
  expect([new Error('EACCES'), 'Failed to load native binding', undefined].map(isNotInstalled)).toEqual([
    false,
    false,
    false,
  ])
})
