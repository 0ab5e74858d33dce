import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findMapping, mappingRef, mappings } from '@jiheng/core/mapping'
import { openFile } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter } from '../test/texts.ts'

const rowsOf = async (path: string) => {
  const opened = await openFile(await readFile(path), 'x')
  const grid = opened.kind === 'blocks' ? opened.blocks.blocks.find(({ kind }) => kind === 'grid') : undefined
  return grid?.kind === 'grid' ? grid.rows.map(({ cells }) => cells.map(({ text }) => text)) : []
}

describe('jiheng mappings', () => {
  test('lists them, and shows one as the file that describes it', async () => {
    const { out } = await callJiheng(['mappings'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(mappings.map(mappingRef))
    const { out: one } = await callJiheng(['mappings', 'indicators', '--format', 'json'])
    expect(JSON.parse(one)).toEqual(findMapping('indicators'))
  })
})

describe('jiheng write --mapping', () => {
  const files = { 'a.txt': inBudget, 'letter.txt': letter }

  test('one indicator a row, in the columns of the mapping', async () => {
    const cwd = await aFolder(files)
    const said = await callJiheng(['write', 'a.txt', '--mapping', 'indicators', '--to', 'o.xlsx'], { cwd })
    expect(said).toEqual({ status: 0, out: '', err: '已写入 o.xlsx\n' })
    const [titles, first, ...others] = await rowsOf(join(cwd, 'o.xlsx'))
    expect(titles?.slice(9, 13)).toEqual(['一级指标', '二级指标', '三级指标', '运算符号'])
    expect(first?.slice(9, 15)).toEqual(['产出指标', '数量指标', '补植行道树', '≥', '800', '株'])
    expect(others).toHaveLength(6)
  })

  test('several files in one table, what cannot be read aside; one form of one file', async () => {
    const cwd = await aFolder({ ...files, 'b.txt': inBudget.replaceAll('行道树补植项目', '绿篱修剪项目'), 'c.txt': '' })
    const call = (...args: string[]) =>
      callJiheng(['write', ...args, '--mapping', 'indicators', '--to', 'o.xlsx'], { cwd })
    const { status, err } = await call('a.txt', 'b.txt', 'c.txt')
    expect([status, err.split('\n').length]).toEqual([2, 3])
    const rows = await rowsOf(join(cwd, 'o.xlsx'))
    expect(rows.map((row) => row[4])).toEqual([
      '项目名称',
      ...Array.from({ length: 7 }, () => '行道树补植项目'),
      ...Array.from({ length: 7 }, () => '绿篱修剪项目'),
    ])
    expect((await call('b.txt', '--form', '1')).status).toBe(0)
    expect(await rowsOf(join(cwd, 'o.xlsx'))).toHaveLength(8)
    expect((await call('a.txt', 'b.txt', '--form', '1')).err).toContain('一次处理一份文件')
    expect((await call('b.txt', '--form', '2')).err).toContain('没有第 2 张表')
  })

  test('a mapping of one’s own, and what it has no code for', async () => {
    const cwd = await aFolder(files)
    const own = {
      id: 'own',
      version: '1',
      name: { 'zh-CN': '自有', en: 'Own' },
      sheet: '表',
      rows: 'indicators',
      columns: [
        { title: '级', from: { indicator: 'level1' }, codes: 'levels' },
        { title: '名', from: { indicator: 'name' } },
      ],
      codes: { levels: { output: 'A', benefit: 'B' } },
    }
    await writeFile(join(cwd, 'own.json'), JSON.stringify(own))
    const { status, err } = await callJiheng(['write', 'a.txt', '--mapping', 'own.json', '--to', 'o.xlsx'], { cwd })
    expect([status, err]).toEqual([
      0,
      '第8行“级”：代码表里没有“满意度指标”的代码，留空了；请手工选择，或在对照文件中补上。\n已写入 o.xlsx\n',
    ])
    expect((await rowsOf(join(cwd, 'o.xlsx'))).map(([level]) => level)).toEqual([
      '级',
      'A',
      'A',
      'A',
      'A',
      'A',
      'B',
      '',
    ])
  })

  test.for<[args: string[], sentence: string]>([
    [['a.txt', '--mapping', 'none', '--to', 'o.xlsx'], '没有对照表“none”。'],
    [['a.txt', '--mapping', 'none.json', '--to', 'o.xlsx'], '对照文件“none.json”不能用：没有这个文件或文件夹'],
    [['a.txt', '--mapping', 'wrong.json', '--to', 'o.xlsx'], '/columns/0/from：写法不对：{"cell":1}。应为：'],
    [['a.txt', '--mapping', 'indicators', '--to', 'no/such/o.xlsx'], '不能写入“no/such/o.xlsx”'],
    [['letter.txt', '--mapping', 'indicators', '--to', 'o.xlsx'], '对照表“indicators@1”要的是别的表'],
    [['a.txt', '--mapping', 'indicators', '--to', 'o.json'], '--mapping'],
    [['a.txt', '--mapping', 'indicators', '--publication', 'letter', '--to', 'o.docx'], '--mapping'],
  ])('refuses %j', async ([args, sentence]) => {
    const wrong = { ...findMapping('indicators'), columns: [{ title: '甲', from: { cell: 1 } }] }
    const cwd = await aFolder({ ...files, 'wrong.json': JSON.stringify(wrong) })
    const { status, out, err } = await callJiheng(['write', ...args], { cwd })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    await expect(readFile(join(cwd, 'o.xlsx'))).rejects.toThrow('ENOENT')
  })
})
