import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter, overBudget, selfEvaluation } from '../test/texts.ts'

const never = (): Promise<void> => new Promise(() => {})
const files = {
  'a-over.txt': overBudget,
  'a-self.txt': selfEvaluation,
  'in.txt': inBudget,
  'letter.txt': letter,
  'empty.txt': '',
}

const folder = (): Promise<string> => aFolder(files)
const check = (cwd: string, ...args: readonly string[]) => callJiheng(['check', ...args], { cwd, ended: never })

describe('jiheng check --workers', () => {
  test.for([
    ['text', '3'],
    ['json', '1'],
  ] as const)('prints what one thread prints of all at once: %s', async ([format, workers]) => {
    const cwd = await folder()
    const alone = await check(cwd, '.', '--format', format)
    expect(alone.status).toBe(2)
    expect(await check(cwd, '.', '--format', format, '--workers', workers)).toEqual(alone)
  })

  test('our own JSON of many is checked again as it stands, however it was written', async () => {
    const cwd = await folder()
    for (const [name, ...how] of [
      ['all.json', '--format', 'json'],
      ['all.ndjson', '--ndjson'],
    ] as const) {
      const { out } = await callJiheng(['read', 'a-over.txt', 'a-self.txt', 'in.txt', ...how], { cwd })
      await writeFile(join(cwd, name), out)
      const alone = await check(cwd, name, '--format', 'json')
      expect(JSON.parse(alone.out)[0]).toMatchObject({ file: `${name}/a-over.txt` })
      expect(await check(cwd, name, '--format', 'json', '--workers', '2')).toEqual(alone)
    }
  })

  test('of a large file one broken line costs no other', async () => {
    const cwd = await folder()
    const { out } = await callJiheng(['read', 'a-over.txt', '--ndjson'], { cwd })
    const lines = Array.from({ length: Math.ceil(1_100_000 / out.length) }, () => out.trim())
    lines[1] = '{"schema":"jiheng/1"'
    await writeFile(join(cwd, 'many.ndjson'), lines.join('\n'))
    const only = ['--only', 'cost-sum-over-budget', '--format', 'json', '--workers', '2']
    const { status, out: found, err } = await check(cwd, 'many.ndjson', ...only)
    expect([status, err]).toEqual([2, expect.stringContaining('many.ndjson/2: ')])
    const rules = JSON.parse(found).map(({ rule }: { rule: string }) => rule)
    expect(rules.filter((rule: string) => rule === 'file-unreadable')).toHaveLength(1)
    expect(rules.filter((rule: string) => rule === 'cost-sum-over-budget')).toHaveLength(lines.length - 1)
  })

  test('a file that is not there is told, and the others are checked', async () => {
    const { status, err, out } = await check(await folder(), 'a-over.txt', 'nothing.txt', '--workers', '2')
    expect([status, err]).toEqual([2, expect.stringContaining('nothing.txt')])
    expect(out).toContain('cost-sum-over-budget')
  })

  test('--only runs the rules it names, with and without threads', async () => {
    const cwd = await folder()
    for (const more of [[], ['--workers', '2']]) {
      const { out } = await check(cwd, 'a-over.txt', '--only', 'cost-sum-over-budget', '--format', 'json', ...more)
      expect(new Set(JSON.parse(out).map(({ rule }: { rule: string }) => rule))).toEqual(
        new Set(['cost-sum-over-budget']),
      )
    }
    expect((await check(cwd, 'a-over.txt', '--only', 'no-such-rule')).status).toBe(2)
  })

  test('a file of results has its name when it is whole, and none when the call is ended', async () => {
    const cwd = await folder()
    const { out } = await check(cwd, 'a-over.txt', '--format', 'json')
    const { status } = await check(cwd, 'a-over.txt', '--to', 'found.json', '--workers', '2')
    expect([status, await readFile(join(cwd, 'found.json'), 'utf8')]).toEqual([1, out])
    const ended = await callJiheng(['check', '.', '--to', 'other.json', '--workers', '2'], { cwd })
    expect([ended.status, ended.out]).toEqual([130, ''])
    expect((await readdir(cwd)).filter((name) => name.startsWith('other'))).toEqual([])
  })

  test.for([
    [['--workers', '0'], '1 至 64'],
    [['--workers', 'two'], '1 至 64'],
    [['--workers', '2', '--format', 'html'], '不能同时用'],
    [['--workers', '2', '--annotate', 'out'], '不能同时用'],
  ] as const)('%j is refused', async ([args, said]) => {
    const { status, err } = await check(await folder(), 'a-over.txt', ...args)
    expect([status, err]).toEqual([2, expect.stringContaining(said)])
  })
})
