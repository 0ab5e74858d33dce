import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { disclose } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, overBudget, selfEvaluation } from '../test/texts.ts'

const files = { 'over.txt': overBudget, 'in.txt': inBudget.replace('≥800 株', '800'), '自评.txt': selfEvaluation }
const all = Object.keys(files)

describe('jiheng check, the report', () => {
  test.for(['html', 'sarif', 'docx', 'xlsx', 'pdf', 'json', 'txt'])(
    '--to 审核情况.%s',
    { timeout: 60_000 },
    async (ending) => {
      const cwd = await aFolder(files)
      const write = async (name: string) => {
        const said = await callJiheng(['check', ...all, '--to', name], { cwd })
        expect(said).toEqual({ status: 1, out: '', err: `已写入 ${name}\n` })
        return readFile(join(cwd, name))
      }
      const first = await write(`审核情况.${ending}`)
      expect(first.length).toBeGreaterThan(500)
      expect((await write(`再来.${ending}`)).equals(first)).toBe(true)
    },
  )

  test('docx and xlsx hold every finding, its place and article', async () => {
    const cwd = await aFolder(files)
    for (const name of ['r.docx', 'r.xlsx']) {
      await callJiheng(['check', ...all, '--to', name], { cwd })
      const read = JSON.stringify(await disclose(await readFile(join(cwd, name)), name))
      for (const text of ['审核情况表', '成本合计超过预算', '参照财预〔2021〕101号', '桐林县苗圃'])
        expect(read).toContain(text)
    }
  })

  test('--format alone goes to standard output: text as text, files as bytes', async () => {
    const cwd = await aFolder(files)
    const { out } = await callJiheng(['check', 'over.txt', '--format', 'html'], { cwd })
    expect(out).toMatch(/^<!doctype html>/)
    let bytes: Uint8Array = new Uint8Array()
    const outBytes = (printed: Uint8Array) => {
      bytes = printed
    }
    await callJiheng(['check', 'over.txt', '--format', 'docx'], { cwd, outBytes })
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK')
  })

  test('a terminal is not filled with bytes: the sentence says what to write', async () => {
    const cwd = await aFolder(files)
    const { status, err } = await callJiheng(['check', 'over.txt', '--format', 'docx'], { cwd, shown: true })
    expect([status, err]).toEqual([
      2,
      'jiheng: docx 文件不能显示在终端上。请写 --to 审核情况.docx，或用 > 存成文件。\n',
    ])
  })

  test.for<[args: string[], says: RegExp]>([
    [['--to', 'r.doc'], /--to cannot be “r\.doc”; choose .*OUT\.docx/],
    [['--to', 'r.docx', '--format', 'xlsx'], /--format xlsx and the ending of --to “r\.docx” differ/],
    [['--to', 'over.txt'], /is the very file that is read/],
    [['--letters-from', 'hint'], /--letters-from goes with --letters DIR/],
    [['--letters', 'x', '--letters-from', 'all'], /choose error \| warning \| hint/],
  ])('%j is refused', async ([args, says]) => {
    const cwd = await aFolder(files)
    const { status, err } = await callJiheng(['check', 'over.txt', ...args, '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(err).toMatch(says)
  })
})

describe('jiheng check --letters', () => {
  test('one letter a unit, errors alone unless told', async () => {
    const cwd = await aFolder(files)
    const letters = async (...args: readonly string[]) => {
      const { err } = await callJiheng(['check', ...all, '--letters', '函', ...args], { cwd })
      return { err, names: (await readdir(join(cwd, '函'))).toSorted() }
    }
    const { names, err } = await letters()
    expect(names).toEqual(['退回修改（桐林县河道所）.docx', '退回修改（桐林县苗圃）.docx'])
    const count = (said: string) => [...said.matchAll(/：(\d+) 处\n/g)].reduce((sum, [, n]) => sum + Number(n), 0)
    expect(count((await letters('--letters-from', 'hint')).err)).toBeGreaterThan(count(err))
    const bytes = await readFile(join(cwd, '函', names[1] ?? ''))
    const text = JSON.stringify(await disclose(bytes, 'letter.docx'))
    for (const said of ['桐林县苗圃：', '需修改事项清单', '现予退回', '成本合计', '财预〔2021〕101号'])
      expect(text).toContain(said)
  })

  test('nothing to send back is said', async () => {
    const cwd = await aFolder({ 'in.txt': inBudget })
    const { err } = await callJiheng(['check', 'in.txt', '--letters', '函'], { cwd })
    expect(err).toBe('没有需要退回修改的事项，没有写退回函。\n')
    expect(await readdir(join(cwd, '函'))).toEqual([])
  })
})
