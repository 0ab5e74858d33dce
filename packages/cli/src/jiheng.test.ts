import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { npxJiheng, root } from './test/spawn-jiheng.ts'

describe('npx --no jiheng, from the root of the project', { timeout: 60_000 }, () => {
  test('the arguments arrive, and so do results and status', async () => {
    const { status, out } = await npxJiheng(['value', '≥8 个', '-3%'])
    expect(status).toBe(0)
    expect(
      out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).raw),
    ).toEqual(['≥8 个', '-3%'])
  })

  test('help', async () => {
    expect(await npxJiheng(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('jiheng check FILE') })
  })

  test('standard input', async () => {
    expect((await npxJiheng(['value', '--ndjson'], '5项\r\n\n')).out).toBe(
      '{"raw":"5项","value":{"kind":"quantity","op":null,"number":"5","unit":"项"}}\n{"raw":"","value":{"kind":"missing"}}\n',
    )
  })

  test('the examples have errors; what is not there goes to standard error', async () => {
    expect((await npxJiheng(['check', 'examples'])).status).toBe(1)
    const { status, out, err } = await npxJiheng(['check', 'nothing', '--format', 'json', '--lang', 'en'])
    expect([status, out]).toEqual([2, '[]\n'])
    expect(err).toContain('jiheng: “nothing” was not found. Check the path.\n')
  })
})

test.skipIf(process.platform === 'win32')('a reader that goes away early is no fault', { timeout: 60_000 }, () => {
  const call = `"${process.execPath}" "${join(root, 'packages/cli/bin/jiheng.mjs')}" read examples --format json`
  const both = execFileSync(
    'sh',
    ['-c', `{ ${call}; echo "status $?" >&2; } 2>&1 >/dev/null | cat; ${call} 2>&1 | head -c 2`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  expect(both).toBe('status 0\n[\n')
})
