import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layoutDisclosure } from '@jiheng/core/layout'
import { disclose, writeDocument } from '@jiheng/files'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { aFolder } from './test/a-folder.ts'
import { callJiheng } from './test/call-jiheng.ts'
import { letter, overBudget } from './test/texts.ts'

const printOf = async (text: string, format: 'docx' | 'xlsx'): Promise<Uint8Array> =>
  writeDocument(layoutDisclosure(await disclose(new TextEncoder().encode(text), 'x.txt')), format)
const word = await printOf(overBudget, 'docx')
const book = await printOf(overBudget, 'xlsx')

const commentsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /comments\d*\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('')

const annotate = async (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) => {
  const cwd = await aFolder(files)
  const said = await callJiheng(['check', ...args], { cwd })
  const read = async (name: string) => new Uint8Array(await readFile(join(cwd, name)))
  return { ...said, cwd, read, names: async (folder: string) => (await readdir(join(cwd, folder))).toSorted() }
}

describe('jiheng check --annotate', () => {
  test('writes each original with its findings, and leaves it as it is', async () => {
    const { status, out, err, read, names } = await annotate(
      { 'in/甲.docx': word, 'in/乙.xlsx': book },
      'in',
      '--annotate',
      'out/意见',
    )
    expect(status).toBe(1)
    expect(await names('out/意见')).toEqual(['乙（意见）.xlsx', '甲（意见）.docx'])
    expect([await read('in/甲.docx'), await read('in/乙.xlsx')]).toEqual([word, book])
    for (const name of ['甲（意见）.docx', '乙（意见）.xlsx'])
      expect(commentsOf(await read(`out/意见/${name}`))).toContain('（cost-sum-over-budget）')
    expect(out).toContain('cost-sum-over-budget')
    expect(err.match(/已写入 .*（意见）\.(?:docx|xlsx)：\d+ 条批注。/g)).toHaveLength(2)
  })

  test('the same call gives the same bytes, beside JSON on standard output', async () => {
    const { out, cwd, read } = await annotate({ 'a.docx': word }, 'a.docx', '--annotate', '.', '--format', 'json')
    const first = await read('a（意见）.docx')
    const again = await callJiheng(['check', 'a.docx', '--annotate', '.', '--format', 'json'], { cwd })
    expect([again.out, await read('a（意见）.docx')]).toEqual([out, first])
    expect(JSON.parse(out).length).toBe(commentsOf(first).match(/<w:comment /g)?.length)
  })

  test('never writes over a file that it reads', async () => {
    const { names, read } = await annotate({ 'a.docx': word, 'a（意见）.docx': word }, '*.docx', '--annotate', '.')
    expect(await names('.')).toEqual(['a.docx', 'a（意见 2）.docx', 'a（意见）.docx', 'a（意见）（意见）.docx'])
    expect(await read('a（意见）.docx')).toEqual(word)
  })

  test('files of one name from several folders have names of their own', async () => {
    const { names } = await annotate({ '1/a.docx': word, '2/a.docx': word }, '1', '2', '--annotate', 'out')
    expect(await names('out')).toEqual(['a（意见 2）.docx', 'a（意见）.docx'])
  })

  test('a file in an archive is annotated itself; other formats are printed anew', async () => {
    const files = { 'all.zip': zipSync({ 'x/甲.docx': word, 'x/乙.txt': new TextEncoder().encode(overBudget) }) }
    const { err, names, read } = await annotate(files, 'all.zip', '--annotate', 'out')
    expect(await names('out')).toEqual(['乙.txt（意见）.docx', '甲（意见）.docx'])
    expect(Object.keys(unzipSync(await read('out/甲（意见）.docx')))).toEqual(
      expect.arrayContaining(Object.keys(unzipSync(word))),
    )
    expect(err).toContain('批注只能写进 docx 和 xlsx，这是按读出的内容重新排印的 all.zip/x/乙.txt')
    expect(commentsOf(await read('out/乙.txt（意见）.docx'))).toContain('（cost-sum-over-budget）')
  })

  test('a file that cannot be used is not written', async () => {
    const { status, names } = await annotate({ 'a.txt': letter, 'b.txt': '' }, '.', '--annotate', 'out')
    expect([status, await names('out')]).toEqual([2, ['a.txt（意见）.docx']])
  })

  test('a letter has its finding at its beginning', async () => {
    const { status, read } = await annotate({ 'a.txt': letter }, 'a.txt', '--annotate', 'out')
    expect(status).toBe(0)
    expect(commentsOf(await read('out/a.txt（意见）.docx'))).toContain('（no-form）')
  })

  test('a folder that cannot be made: nothing is read', async () => {
    const { status, out, err } = await annotate({ 'a.docx': word, out: 'x' }, 'a.docx', '--annotate', 'out')
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe('jiheng: 不能建立文件夹“out”：同名的文件已经在那里。请换一个位置，或检查权限。\n')
  })
})
