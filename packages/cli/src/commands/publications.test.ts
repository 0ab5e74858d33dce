import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPublication, publicationRef, publications } from '@jiheng/core/publication'
import { disclose } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter } from '../test/texts.ts'

const folder = async (mine: unknown) => {
  const cwd = await aFolder({ 'a.txt': inBudget, 'letter.txt': letter, 'mine.json': '', 'broken.json': '{' })
  await writeFile(join(cwd, 'mine.json'), JSON.stringify(mine))
  return cwd
}
const book = findPublication('department-book')

test('jiheng publications: a line for each, one as data', async () => {
  const { out } = await callJiheng(['publications'])
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(publications.map(publicationRef))
  const one = await callJiheng(['publications', 'letter', '--format', 'json'])
  expect(JSON.parse(one.out)).toEqual(findPublication('letter'))
  expect((await callJiheng(['publications', 'x'])).err).toContain('没有版式“x”。可用：')
})

describe('jiheng write --publication', () => {
  test.for(['.docx', '.html'])('a book as %s: contents are set aside when it is read again', async (ending) => {
    const cwd = await folder(book)
    const to = `out${ending}`
    expect(await callJiheng(['write', 'a.txt', '--publication', 'mine.json', '--to', to], { cwd })).toEqual({
      status: 0,
      out: '',
      err: `已写入 ${to}\n`,
    })
    const again = await disclose(await readFile(join(cwd, to)), to)
    expect(again.skipped.filter(({ why }) => why === 'contents').length).toBeGreaterThanOrEqual(2)
    expect([again.narrative, again.forms.length]).toEqual([[], 1])
  })

  test('what has no place is named', async () => {
    const cwd = await folder({
      ...book,
      parts: [{ part: 'forms', where: { subject: ['department'] } }],
    })
    const { status, err } = await callJiheng(
      ['write', 'a.txt', '--publication', 'mine.json', '--to', 'o.html', '--lang', 'en'],
      { cwd },
    )
    expect([status, err]).toEqual([
      0,
      'This publication has no place for the following; it stands in the last chapter: 行道树补植项目.\nWritten: o.html\n',
    ])
  })

  test.for<[args: string[], sentence: string]>([
    [['--publication', 'nothing', '--to', 'o.docx'], '没有版式“nothing”。可用：'],
    [['--publication', 'none.json', '--to', 'o.docx'], '版式文件“none.json”不能用：没有这个文件或文件夹'],
    [['--publication', 'broken.json', '--to', 'o.docx'], '版式文件“broken.json”不能用：不是 JSON：'],
    [['--publication', 'mine.json', '--to', 'o.docx'], '/parts/0/label：“附件”里没有序号'],
    [['--publication', 'letter', '--form', '1', '--to', 'o.docx'], '--form 和 --publication 不能同时用。'],
    [['--publication', 'letter', '--to', 'o.json'], '--publication 和 --to OUT.json 不能同时用。'],
  ])('refuses %j', async ([args, sentence]) => {
    const cwd = await folder({ ...book, parts: [{ part: 'forms', label: '附件' }] })
    const { status, out, err } = await callJiheng(['write', 'a.txt', ...args], { cwd })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})
