import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { root, spawnedJiheng } from '../test/spawn-jiheng.ts'

const built = existsSync(join(root, 'packages', 'web', 'dist', 'index.html'))
const skipped = !built && process.env.JIHENG_REQUIRE_ALL !== '1'
const name = skipped ? 'jiheng serve (skipped: the page is not built; npm test builds it)' : 'jiheng serve'

const takenPort = async (): Promise<{ readonly port: number; readonly free: () => void }> => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() }
}

describe.skipIf(skipped)(name, { timeout: 60_000 }, () => {
  test('prints the address and a link that signs in once, and ends in an orderly way', async () => {
    const cwd = await aFolder()
    const served = spawnedJiheng(['serve', '--port', '0', '--data', 'data', '--lang', 'en'], cwd)
    const said = await served.until(/Press Ctrl\+C to end\.\n/)
    const link = /^ {2}(http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+)$/m.exec(said)?.[1] ?? ''
    expect(said).toContain(`Jiheng is running: ${new URL(link).origin}\n`)
    expect(said).toContain(`The data is in ${join(cwd, 'data')}\n`)
    const first = await fetch(link, { redirect: 'manual' })
    expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
    expect((await fetch(link, { redirect: 'manual' })).status).not.toBe(303)
    // A terminal and npm each pass the signal on: the second one of a moment is the same wish.
    served.kill('SIGINT')
    served.kill('SIGINT')
    expect(await served.ended).toEqual({ status: 0, signal: null })
    expect(existsSync(join(cwd, 'data', 'jiheng.sqlite-wal'))).toBe(false)
  })

  test('a port that is taken', async () => {
    const { port, free } = await takenPort()
    const { status, out, err } = await callJiheng(['serve', '--port', String(port)], { cwd: await aFolder() })
    free()
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe(
      `jiheng: 端口 ${port} 已被占用或不允许使用。请用 --port 换一个端口，如 --port 0 表示任意空闲端口。\n`,
    )
  })

  test('a data folder that is none', async () => {
    const cwd = await aFolder({ data: 'a file' })
    const { status, out, err } = await callJiheng(['serve', '--port', '0', '--lang', 'en'], { cwd })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`jiheng: The data folder “${join(cwd, 'data')}” cannot be used: `)
  })
})
