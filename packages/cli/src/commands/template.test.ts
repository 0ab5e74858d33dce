import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'

const page = (rows: readonly string[], title = '桐林县苗木管护绩效目标表'): string =>
  `<html><body><p>${title}</p><table border="1">${rows.join('')}</table></body></html>`
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = [
  row('一级指标', '二级指标', '三级指标', '指标值', '责任股室甲'),
  row('产出指标', '数量指标', '', '', ''),
  row('满意度指标', '服务对象满意度指标', '', '', ''),
]
const head = '<tr><td>项目名称</td><td></td><td>苗木品种数</td><td colspan="2"></td></tr>'
const blank = page([head, ...table])
const filled = page([
  '<tr><td>项目名称</td><td>道旁补植</td><td>苗木品种数</td><td colspan="2">香樟等</td></tr>',
  row('一级指标', '二级指标', '三级指标', '指标值', '责任股室甲'),
  row('产出指标', '数量指标', '补植株数', '≥800株', '绿化股'),
  row('满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '绿化股'),
])
const derive = ['template', 'derive', '空白.html', '--id', 'tonglin-mine', '--name', '桐林县目标表']

describe('jiheng template derive', () => {
  test('asks what is unsure, each with its cell, and writes the template', async () => {
    const cwd = await aFolder({ '空白.html': blank })
    const { status, out, err } = await callJiheng([...derive, '--to', '表样.json'], { cwd })
    expect([status, err]).toEqual([0, '已写入 表样.json\n'])
    expect(out).toContain('1.1.4  第2行（原文表格1第1行第4列）  “苗木品种数”这一格填什么？')
    expect(out).toContain('1.2.5  第3行（原文表格1第2行第5列）  指标表的“责任股室甲”一列是什么？')
    const template = JSON.parse(await readFile(join(cwd, '表样.json'), 'utf8'))
    expect([template.id, template.version, template.name['zh-CN']]).toEqual(['tonglin-mine', '1', '桐林县目标表'])
  })

  test('JSON: template, questions, faults; answers are put in', async () => {
    const cwd = await aFolder({ '空白.html': blank, 'a.json': '{"1.2.5":"responsible","orientation":"landscape"}' })
    const { out } = await callJiheng([...derive, '--answers', 'a.json', '--format', 'json'], { cwd })
    const { template, questions, faults } = JSON.parse(out)
    expect(faults).toEqual([])
    expect(questions.map(({ id }: { id: string }) => id)).toContain('1.2.5')
    expect(template.paper.orientation).toBe('landscape')
    expect(template.rows.at(-1).columns.at(-1).property).toBe('responsible')
  })

  test.each([
    [['template', 'derive', '空白.html', '--name', '甲'], '--id'],
    [['template', 'derive', '空白.html', '--id', '我', '--name', '甲'], '--id 的值“我”不能用'],
    [[...derive, '--region', '64'], '--region 的值“64”不能用'],
    [[...derive, '--answers', 'bad.json'], '应是 { "问题的编号": "答案" }'],
    [[...derive, '--answers', 'strange.json'], '没有编号为“9.9.9”的问题或单元格'],
    [[...derive, '--form', '2'], '没有第 2 张带绩效指标'],
    [['template', 'derive', '没有.docx', '--id', 'a', '--name', '甲'], '没有这个文件'],
    [['template'], 'template derive'],
    [['template', 'make'], '“make”不能用'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const cwd = await aFolder({ '空白.html': blank, 'bad.json': '[1]', 'strange.json': '{"9.9.9":"text"}' })
    const { status, out, err } = await callJiheng(args, { cwd })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

describe('jiheng template check', () => {
  test.each([
    ['{"id":"a"}', '/version：缺少这一项'],
    ['[]x', '不是 JSON'],
    ['"a"', '/：应是一个对象'],
  ])('%s: path, what is wrong, right form', async (data, sentence) => {
    const cwd = await aFolder({ 'a.json': data })
    const { status, err } = await callJiheng(['template', 'check', 'a.json'], { cwd })
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })

  test('a row that does not fill the grid, and a cell that is none', async () => {
    const cwd = await aFolder({ '空白.html': blank })
    const { out } = await callJiheng([...derive, '--format', 'json'], { cwd })
    const { template } = JSON.parse(out)
    const [first, ...rows] = template.rows
    const check = async (changed: unknown) => {
      const folder = await aFolder({ 'a.json': JSON.stringify(changed) })
      return (await callJiheng(['template', 'check', 'a.json', '--lang', 'en'], { cwd: folder })).err
    }
    expect(await check({ ...template, rows: [{ cells: first.cells.slice(1) }, ...rows] })).toContain(
      '/rows/0: The cells of this row take 4 columns and should fill 5',
    )
    expect(await check({ ...template, rows: [{ cells: [{ colour: 'red' }] }, ...rows] })).toContain('/rows/0/cells/0: ')
  })
})

describe('--templates', () => {
  const setUp = async () => {
    const cwd = await aFolder({ '空白.html': blank, '填好.html': filled, 'own/说明.txt': '' })
    await callJiheng([...derive, '--to', 'own/表样.json'], { cwd })
    return cwd
  }

  test('a filled form is read, checked, written and listed by it, from a file or a folder', async () => {
    const cwd = await setUp()
    for (const path of ['own', 'own/表样.json']) {
      const read = await callJiheng(['read', '填好.html', '--templates', path, '--format', 'json'], { cwd })
      expect(JSON.parse(read.out)[0].forms[0].template).toBe('tonglin-mine@1')
    }
    const without = await callJiheng(['read', '填好.html', '--format', 'json'], { cwd })
    expect(JSON.parse(without.out)[0].forms[0].template).toBe('generic')
    const check = await callJiheng(['check', '填好.html', '--templates', 'own'], { cwd })
    expect([0, 1]).toContain(check.status)
    const write = await callJiheng(['write', '填好.html', '--templates', 'own', '--to', 'out.docx'], { cwd })
    expect(write.status).toBe(0)
    const again = await callJiheng(['read', 'out.docx', '--templates', 'own', '--format', 'json'], { cwd })
    expect(JSON.parse(again.out)[0].forms[0].template).toBe('tonglin-mine@1')
    const list = await callJiheng(['templates', '--templates', 'own'], { cwd })
    expect(list.out).toContain('tonglin-mine@1')
  })

  test('a template with a fault, two of one name, a folder without any: refused', async () => {
    const cwd = await setUp()
    const template = await readFile(join(cwd, 'own/表样.json'), 'utf8')
    const bad = await aFolder({
      '填好.html': filled,
      'two.json': `[${template},${template}]`,
      'no/a.txt': '',
      'x.json': '{}',
    })
    const err = async (path: string) => (await callJiheng(['read', '填好.html', '--templates', path], { cwd: bad })).err
    expect(await err('two.json')).toContain('表样 tonglin-mine@1 前面已经有了')
    expect(await err('no')).toContain('里没有表样')
    expect(await err('x.json')).toContain('/id：缺少这一项')
    expect(await err('none')).toContain('没有这个文件或文件夹')
  })
})

test('jiheng templates says where a layout comes from, and what was not held against it', async () => {
  const { out } = await callJiheng(['templates'])
  expect(out).toContain('national-project-target@1')
  expect(out).toMatch(/national-department-target@1.*未与原文核对/)
  expect(out).not.toMatch(/national-project-target@1.*未与原文核对/)
})
