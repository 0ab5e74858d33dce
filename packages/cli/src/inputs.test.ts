import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { disclosureSchema } from '@jiheng/core/form'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBounded } from './read-bounded.ts'
import { aFolder } from './test/a-folder.ts'
import { callJiheng } from './test/call-jiheng.ts'
import { inBudget, letter } from './test/texts.ts'

test('readBounded reads up to the limit, and nothing of what is larger', async () => {
  const path = join(await aFolder({ 'a.txt': '12345' }), 'a.txt')
  expect(await readBounded(path, 5)).toEqual({ kind: 'bytes', bytes: Buffer.from('12345') })
  expect(await readBounded(path, 4)).toEqual({ kind: 'too-large', size: 5 })
})

test.skipIf(process.platform === 'win32')('a device without an end is given up', async () => {
  expect(await readBounded('/dev/zero', 3_000_000)).toMatchObject({ kind: 'too-large' })
})

test('a file beyond every limit is refused without being read, the others are read', async () => {
  const cwd = await aFolder({ 'b.txt': letter })
  const big = await open(join(cwd, 'a.docx'), 'w')
  await big.truncate(8_000_000_000)
  await big.close()
  const { status, out, err } = await callJiheng(['read', 'a.docx', 'b.txt', '--ndjson'], { cwd })
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => disclosureSchema.parse(JSON.parse(line)))
  expect(status).toBe(2)
  expect(first).toMatchObject({
    source: { name: 'a.docx', bytes: 8_000_000_000 },
    forms: [],
    findings: [{ rule: 'file-unreadable', data: { code: 'too-large', limit: '100 MB', found: '8000 MB' } }],
  })
  expect(second?.source.name).toBe('b.txt')
  expect(err).toContain('jiheng: a.docx: 文件过大：最多读取 100 MB，实际为 8000 MB。')
})

test('what the system does not open is said with the reason; the others are read', async () => {
  const cwd = await aFolder({ 'a.txt': letter })
  // A socket is a file that cannot be opened, for the superuser neither.
  const { createServer } = await import('node:net')
  const server = createServer().listen(join(cwd, 'socket'))
  await new Promise((resolve) => server.once('listening', resolve))
  const { status, out, err } = await callJiheng(['read', 'socket', 'a.txt', '--lang', 'en', '--ndjson'], { cwd })
  server.close()
  expect([status, out.split('\n').length, err]).toEqual([2, 2, 'jiheng: socket: cannot be read: ENXIO.\n'])
})

test('a progress bar only where somebody watches more than one file', async () => {
  const cwd = await aFolder({ 'a.txt': letter, 'b.txt': inBudget })
  const bar = (args: readonly string[], watched: boolean) => callJiheng(['read', ...args], { cwd, watched })
  expect((await bar(['a.txt', 'b.txt'], false)).err).toBe('')
  expect((await bar(['a.txt'], true)).err).toBe('')
  const { err } = await bar(['a.txt', 'b.txt'], true)
  expect(err).toContain('0/2')
  expect(err).toContain('1/2')
  // It is wiped before anything else is printed.
  expect(err.endsWith('\r\u001b[K')).toBe(true)
})

test('the files of an archive are told apart by name', async () => {
  const bytes = zipSync({ '里层.txt': strToU8(letter), '照片.png': strToU8('GIF89a') })
  const cwd = await aFolder({ '外层.zip': bytes })
  const { status, out } = await callJiheng(['check', '外层.zip', '--format', 'json'], { cwd })
  const files = new Set(JSON.parse(out).map(({ file }: { file: string }) => file))
  expect([status, [...files]]).toEqual([2, expect.arrayContaining(['外层.zip/照片.png'])])
  const read = await callJiheng(['read', '外层.zip', '--ndjson'], { cwd })
  expect(
    read.out
      .trimEnd()
      .split('\n')
      .map((line) => disclosureSchema.parse(JSON.parse(line)).source.name),
  ).toEqual(['外层.zip/里层.txt', '外层.zip/照片.png'])
  expect(read.err).toContain('jiheng: 外层.zip/照片.png: 这是图片')
})
