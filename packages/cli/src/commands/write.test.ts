import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { disclosureSchema } from '@jiheng/core/form'
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

  test('another template: all forms of its phase, or the one that is named; what is left over is told', async () => {
    const cwd = await aFolder(files)
    const convert = async (to: string, ...args: readonly string[]) => {
      const said = await callJiheng(['write', 'a.txt', '--to', to, ...args], { cwd })
      return { ...said, made: await disclose(await readFile(join(cwd, to)), to) }
    }
    const all = await convert('out.json', '--template', 'pingluo-project-target')
    expect(all.status).toBe(0)
    expect(all.made.forms.map(({ template, ownTemplate }) => [template, ownTemplate])).toEqual([
      ['pingluo-project-target@1', undefined],
      ['pingluo-project-target@1', undefined],
    ])
    expect(all.made.forms[0]?.funds.map(({ amount }) => amount.raw)).toEqual(['400000'])
    expect(all.err).toContain('已写入 out.json\n表1 转为“平罗：部门项目支出预算绩效目标表”：1 处没有位置，')
    expect(all.err).toContain('\n  没有位置  年度资金总额/财政拨款：40（新表没有这一格）\n')
    expect(all.err).toContain('\n  留空  资金主管处（科、股）室\n')
    expect(all.err).toContain('\n表2 转为')
    const one = await convert('out.docx', '--form', '2', '--template', 'pingluo-project-target')
    expect(projects(one.made)).toEqual([['绿篱修剪项目', 7]])
    expect(one.made.forms[0]?.template).toBe('pingluo-project-target@1')
    expect(one.err).not.toContain('表1')
    const english = await convert('en.json', '--template', 'pingluo-project-target', '--lang', 'en')
    expect(english.err).toContain('  no place  年度资金总额/财政拨款: 40 (the new form has no such cell)\n')
  })

  test('a target does not become a self-evaluation', async () => {
    const cwd = await aFolder(files)
    const template = 'ningxia-project-self-evaluation'
    const { status, err } = await callJiheng(['write', 'a.txt', '--to', 'o.docx', '--template', template], { cwd })
    expect(status).toBe(2)
    expect(err).toMatch(/^jiheng: 表样“.*”不能套用：所选的表里没有同一阶段/)
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
