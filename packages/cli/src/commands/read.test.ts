import { disclosureSchema } from '@jiheng/core/form'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter, selfEvaluation } from '../test/texts.ts'

const files = { 'a.txt': inBudget, 'b.txt': '', 'c.txt': letter, 'd.txt': selfEvaluation }
const read = async (...args: readonly string[]) => callJiheng(['read', ...args], { cwd: await aFolder(files) })

describe('jiheng read', () => {
  test('JSON is an array of Disclosures in the order of the files, a bad one among them', async () => {
    const { status, out } = await read('.', '--format', 'json')
    const disclosures = disclosureSchema.array().parse(JSON.parse(out))
    expect(status).toBe(2)
    expect(disclosures.map(({ source, forms, findings }) => [source.name, forms.length, findings[0]?.rule])).toEqual([
      ['a.txt', 1, undefined],
      ['b.txt', 0, 'file-unreadable'],
      ['c.txt', 0, 'no-form'],
      ['d.txt', 1, undefined],
    ])
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
  })

  test('of one file too, and of none', async () => {
    expect(JSON.parse((await read('a.txt', '--format', 'json')).out)).toHaveLength(1)
    expect(await read('e.txt', '--format', 'json')).toEqual({
      status: 2,
      out: '[]\n',
      err: 'jiheng: 找不到“e.txt”。请检查路径。\n',
    })
  })

  test('NDJSON is the same Disclosures, one a line', async () => {
    const { out } = await read('.', '--format', 'ndjson')
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse((await read('.', '--format', 'json')).out))
    expect((await read('.', '--ndjson')).out).toBe(out)
  })

  test('CSV has one title row for all files and one row an indicator', async () => {
    const { out, err } = await read('.', '--format', 'csv')
    const rows = out.trimEnd().split('\r\n')
    expect(rows[0]?.startsWith('\ufeff文件,公开单位,')).toBe(true)
    expect(rows.slice(1).map((row) => row.split(',').slice(0, 1).concat(row.split(',').slice(16, 18)))).toEqual([
      ['a.txt', '补植行道树', '≥800 株'],
      ['a.txt', '树木成活率', '≥95%'],
      ['a.txt', '补植完成时间', '2025 年 4 月底前'],
      ['a.txt', '苗木费', '≤25 万元'],
      ['a.txt', '人工费', '≤15 万元'],
      ['a.txt', '绿荫覆盖路段', '≥12 公里'],
      ['a.txt', '沿街居民满意度', '≥90%'],
      ['d.txt', '清淤河道', '≥8 公里'],
      ['d.txt', '水质改善河段', '≥3 段'],
      ['d.txt', '沿岸居民满意度', '≥90%'],
    ])
    expect(err).toContain('b.txt: 文件是空的')
  })

  test('CSV without an indicator is the title row, in the language of the call', async () => {
    expect((await read('c.txt', '--format', 'csv', '--lang', 'en')).out).toMatch(/^\ufefffile,publisher,.*\r\n$/)
    expect((await read('e.txt', '--format', 'csv')).out).toMatch(/^\ufeff文件,公开单位,.*\r\n$/)
  })

  test('text: file, unit, forms and indicators with the line where they stand', async () => {
    const { status, out } = await read('a.txt')
    expect(status).toBe(0)
    expect(out.split('\n').slice(0, 4)).toEqual([
      'a.txt  桐林县苗圃2025年项目支出绩效目标',
      '  桐林县苗圃  2025  理解 100%',
      expect.stringMatching(/^ {2}1\. 行道树补植项目 {2}7 项指标 {2}/),
      '       12  产出指标 / 数量指标  补植行道树  ≥800 株',
    ])
  })

  test('text says of a file that cannot be used why, and reads the others', async () => {
    const { status, out, err } = await read('b.txt', 'c.txt', '--lang', 'en')
    expect([status, err]).toEqual([2, ''])
    expect(out).toContain(
      'b.txt\n  ! The file is empty: expected a file with performance forms or text, found 0 bytes.',
    )
    expect(out).toContain('! No performance form was found')
  })

  test('a name with line breaks breaks no line', async () => {
    const cwd = await aFolder({ 'x\ny\u001b[2J.txt': inBudget })
    for (const format of ['text', 'csv', 'ndjson', 'json'])
      expect((await callJiheng(['read', '.', '--format', format], { cwd })).out).toContain('x␊y␛[2J.txt')
  })

  test.for([
    [['read'], '请给出要处理的文件、文件夹或通配符，例如：jiheng read 目标表.docx。'],
    [['read', 'a.txt', '--format', 'xml'], '--format 的值“xml”不能用；可用：text | json | ndjson | csv。'],
    [['read', 'a.txt', '--profile', 'national'], '命令 read 没有选项“--profile”。'],
  ] as const)('refuses %j', async ([args, sentence]) => {
    const { status, out, err } = await callJiheng(args, { cwd: await aFolder(files) })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`jiheng: ${sentence}`)
  })
})
