import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { disclosureSchema } from '@jiheng/core/form'
import { templateRef, templates } from '@jiheng/core/template'
import { disclose } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter, overBudget } from '../test/texts.ts'

const two = inBudget + overBudget.replaceAll('行道树补植项目', '绿篱修剪项目').split('\n').slice(2).join('\n')
/** A goal that no cell of a workbook holds. */
const tooLong = inBudget.replace('提高成活率。', '提高成活率。'.repeat(7_000))
const files = { 'a.txt': two, 'b.txt': inBudget, 'letter.txt': letter, 'empty.txt': '', 'long.txt': tooLong }

const written = async (name: string, ...args: readonly string[]) => {
  const cwd = await aFolder(files)
  const said = await callJiheng(['write', 'a.txt', '--to', name, ...args], { cwd })
  expect(said).toEqual({ status: 0, out: '', err: `已写入 ${name}\n` })
  return disclose(await readFile(join(cwd, name)), name)
}
const projects = (disclosure: Awaited<ReturnType<typeof written>>) =>
  disclosure.forms.map(({ project, indicators }) => [project?.name.raw, indicators.length])

describe('jiheng write', () => {
  test.for(['.docx', '.xlsx', '.pdf', '.html', '.json', '.DOCX'])(
    'a whole publication as %s, read again',
    async (ending) => {
      expect(projects(await written(`out${ending}`))).toEqual([
        ['行道树补植项目', 7],
        ['绿篱修剪项目', 7],
      ])
    },
  )

  test.for(['.docx', '.xlsx', '.pdf', '.html', '.json'])('one form of it as %s', async (ending) => {
    const disclosure = await written(`out${ending}`, '--form', '2')
    expect(projects(disclosure)).toEqual([['绿篱修剪项目', 7]])
  })

  test('the JSON is what read prints', async () => {
    const cwd = await aFolder(files)
    await callJiheng(['write', 'a.txt', '--to', 'out.json'], { cwd })
    const { out } = await callJiheng(['read', 'a.txt', '--ndjson'], { cwd })
    expect(disclosureSchema.parse(JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')))).toEqual(JSON.parse(out))
  })

  test('another template draws all forms of its kind, or the one that is named', async () => {
    const [table] = templates.filter(({ kind, phase }) => kind === 'table' && phase === 'target')
    const ref = table ? templateRef(table) : ''
    const all = await written('out.json', '--template', ref)
    expect(all.forms.map(({ template, ownTemplate }) => [template, ownTemplate])).toEqual([
      [ref, undefined],
      [ref, undefined],
    ])
    const id = ref.split('@')[0] ?? ''
    const one = await written('out.docx', '--form', '2', '--template', id)
    expect(projects(one)).toEqual([['绿篱修剪项目', 7]])
  })

  test.for<[args: string[], sentence: string]>([
    [['a.txt'], '缺少选项 --to。'],
    [['a.txt', '--to', 'out'], '--to 的值“out”不能用；可用：OUT.docx | OUT.xlsx | OUT.pdf | OUT.html | OUT.json。'],
    [['long.txt', '--to', 'o.xlsx'], '个字符，这种格式最多32767个字符。请拆开或者缩短，或者换一种格式。'],
    [['a.txt', '--to', 'o.docx', '--form', '3'], '没有第 3 张表：这份文件有 2 张，请写 1 至 2。'],
    [['a.txt', '--to', 'o.docx', '--form', '0'], '没有第 0 张表'],
    [['a.txt', '--to', 'o.docx', '--form', '1.5'], '没有第 1.5 张表'],
    [['letter.txt', '--to', 'o.docx', '--form', '1'], '没有第 1 张表：这份文件里没有读出表格。'],
    [['a.txt', '--to', 'o.docx', '--template', 'nothing'], '没有表样“nothing”。'],
    [['a.txt', 'b.txt', '--to', 'o.docx'], '命令 write 一次处理一份文件，这里有 2 份。'],
    [['several.json', '--to', 'o.docx'], '命令 write 一次处理一份文件，这里有 2 份。'],
    [['a.txt', '--to', 'no/such/folder/o.docx'], '不能写入“no/such/folder/o.docx”：没有这个文件或文件夹。'],
    [['empty.txt', '--to', 'o.docx'], 'empty.txt: 文件是空的'],
    [['nothing.txt', '--to', 'o.docx'], '找不到“nothing.txt”。'],
    [['--to', 'o.docx'], '请给出要处理的文件、文件夹或通配符'],
  ])('refuses %j', async ([args, sentence]) => {
    const cwd = await aFolder(files)
    const { out: two } = await callJiheng(['read', 'a.txt', 'b.txt', '--format', 'json'], { cwd })
    await writeFile(join(cwd, 'several.json'), two)
    const { status, out, err } = await callJiheng(['write', ...args], { cwd })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('jiheng: ')
    expect(err).toContain(sentence)
    for (const name of ['o.docx', 'o.xlsx']) await expect(readFile(join(cwd, name))).rejects.toThrow('ENOENT')
  })

  test('never over the file that is read, by whatever name', async () => {
    const cwd = await aFolder(files)
    await callJiheng(['write', 'b.txt', '--to', 'b.json'], { cwd })
    const before = await readFile(join(cwd, 'b.json'), 'utf8')
    await symlink(join(cwd, 'b.json'), join(cwd, 'link.json'))
    for (const to of ['b.json', './b.json', 'link.json']) {
      const { status, err } = await callJiheng(['write', 'b.json', '--to', to], { cwd })
      expect([status, err]).toEqual([2, `jiheng: 不能写入“${to}”：它就是要读的文件，写入会覆盖原件。请换一个名称。\n`])
    }
    expect(await readFile(join(cwd, 'b.json'), 'utf8')).toBe(before)
  })
})
