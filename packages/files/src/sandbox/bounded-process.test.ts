import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boundedArguments } from './bounded-process.ts'
import { readBounds } from './protocol.ts'

const run = (script: string, addons = false): string => {
  try {
    return execFileSync(process.execPath, [...boundedArguments(readBounds, addons), '-e', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
      timeout: 20_000,
    })
  } catch {
    return 'refused'
  }
}

const own = JSON.stringify(import.meta.filename)

describe('a process that reads files', () => {
  it.each([
    ['read the program', `console.log(require('fs').readFileSync(${own}).length > 0)`, 'true\n'],
    [
      'read another file',
      `require('fs').readFileSync(${JSON.stringify(join(import.meta.dirname, '../../../../package.json'))})`,
      'refused',
    ],
    [
      'write a file',
      `require('fs').writeFileSync(${JSON.stringify(join(import.meta.dirname, 'written'))}, '')`,
      'refused',
    ],
    ['start a process', `require('child_process').execFileSync('true')`, 'refused'],
  ])('tries to %s', (_, script, outcome) => {
    expect(run(script)).toBe(outcome)
  })
  it('loads native code only where it may', () => {
    const typst = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler')
    const load = `console.log(typeof require(${JSON.stringify(typst)}).NodeCompiler)`
    expect([run(load), run(load, true)]).toEqual(['refused', 'function\n'])
  })
})
