import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, letter, overBudget, selfEvaluation } from '../test/texts.ts'

const files = { 'over.txt': overBudget, 'in.txt': inBudget, 'letter.txt': letter, 'empty.txt': '' }
const check = async (...args: readonly string[]) => callJiheng(['check', ...args], { cwd: await aFolder(files) })

interface Item {
  readonly file: string
  readonly form: number | null
  readonly rule: string
  readonly severity: string
  readonly origin: string
  readonly message: string
  readonly related?: readonly { readonly file?: string }[]
}
const items = (out: string): readonly Item[] => JSON.parse(out)

describe('jiheng check', () => {
  test.for<[args: string[], status: number, why: string]>([
    [['letter.txt'], 0, 'no form is no fault of a unit'],
    [['in.txt'], 0, 'warnings and hints are no errors'],
    [['over.txt'], 1, 'an error'],
    [['over.txt', 'in.txt'], 1, 'an error in one of them'],
    [['empty.txt'], 2, 'a file that cannot be used'],
    [['over.txt', 'empty.txt'], 2, 'one that cannot be used goes before errors in another'],
    [['over.txt', 'nothing.txt'], 2, 'one that is not there, too'],
  ])('%j ends with %i: %s', async ([args, status]) => {
    expect((await check(...args)).status).toBe(status)
    expect((await check(...args, '--format', 'json')).status).toBe(status)
  })

  test('JSON: one array of the findings of all files', async () => {
    const { out } = await check('over.txt', 'empty.txt', '--format', 'json')
    const sum = items(out).find(({ rule }) => rule === 'cost-sum-over-budget')
    expect(sum).toMatchObject({
      file: 'over.txt',
      form: 0,
      severity: 'error',
      origin: 'document',
      place: { line: expect.any(Number) },
      message: expect.stringContaining('45'),
      basis: expect.arrayContaining([expect.objectContaining({ kind: 'arithmetic', verified: true })]),
      data: expect.any(Object),
    })
    expect(items(out).at(-1)).toMatchObject({
      file: 'empty.txt',
      form: null,
      rule: 'file-unreadable',
      severity: 'error',
      origin: 'reading',
      message: expect.stringContaining('文件是空的'),
    })
  })

  test('JSON without a finding is an empty array, and keys and codes do not follow the language', async () => {
    expect((await check('nothing.txt', '--format', 'json')).out).toBe('[]\n')
    const [zh, en] = [
      items((await check('over.txt', '--format', 'json')).out),
      items((await check('over.txt', '--format', 'json', '--lang', 'en')).out),
    ]
    expect(en.map(({ rule, severity }) => [rule, severity])).toEqual(zh.map(({ rule, severity }) => [rule, severity]))
    expect(en[0]?.message).not.toBe(zh[0]?.message)
  })

  test('text: findings under their file and their form, and the counts', async () => {
    const { out } = await check('over.txt', 'letter.txt')
    expect(out.split('\n').slice(0, 3)).toEqual([
      'over.txt  桐林县苗圃2025年项目支出绩效目标',
      '',
      '  表1  行道树补植项目',
    ])
    expect(out.match(/over\.txt/g)).toHaveLength(1)
    expect(out).toMatch(/\n {2}表1 第\d+行.* {2}错误 {2}cost-sum-over-budget\n {4}.*\n {4} *\^+\n/)
    expect(out).toMatch(/\n {2}■ 1 个错误 {2}▲ \d+ 个警告 {2}● \d+ 个提示/)
    expect(out).toMatch(/\n共 2 个文件：■ 1 个错误.*\n$/)
  })

  test('text in English has no Chinese sentence of ours', async () => {
    const { out } = await check('over.txt', 'letter.txt', '--lang', 'en')
    expect(out).toContain('\n  Form 1  行道树补植项目\n')
    expect(out).toMatch(/\nIn 2 files: ■ errors 1 .*\n$/)
    expect(out).not.toMatch(/[：；。]/)
  })

  test('documents of one call are compared; a related place in another carries the name it has in the call', async () => {
    const target = inBudget.replaceAll('2025', '2024').replace('≥800 株', '≥900 株')
    const own = selfEvaluation
      .replaceAll('河道清淤项目', '行道树补植项目')
      .replace('桐林县水利局', '桐林县林业局')
      .replace('桐林县河道所', '桐林县苗圃')
      .replace('清淤河道\t≥8 公里\t6 公里', '补植行道树\t≥800 株\t810 株')
    const cwd = await aFolder({ '目标/a.txt': target, '自评/b.txt': own })
    const { out } = await callJiheng(['check', '目标', '自评', '--format', 'json'], { cwd })
    const changed = items(out).find(({ rule }) => rule === 'target-changed')
    expect(changed?.file).toBe('自评/b.txt')
    expect(changed?.related?.some(({ file }) => file === '目标/a.txt')).toBe(true)
  })

  test('a Disclosure read from JSON goes by the name of the JSON file', async () => {
    const cwd = await aFolder(files)
    const { out: read } = await callJiheng(['read', 'over.txt', '--format', 'json'], { cwd })
    const other = await aFolder({ 'saved.json': read })
    const { status, out } = await callJiheng(['check', 'saved.json', '--format', 'json'], { cwd: other })
    expect(status).toBe(1)
    expect(new Set(items(out).map(({ file }) => file))).toEqual(new Set(['saved.json']))
  })

  test('a profile that is not known', async () => {
    const { status, err } = await check('in.txt', '--profile', 'nowhere', '--lang', 'en')
    expect(status).toBe(2)
    expect(err).toMatch(/^jiheng: There is no profile “nowhere”\. .*(?:national|jiheng profiles).*\n$/)
  })

  test('the rules that took longest, where that is asked for', async () => {
    const { err } = await check('in.txt', '--timings', '--lang', 'en')
    expect(err).toMatch(/^\d+ rules took \d+\.0 ms; the 15 slowest:\n( {6}1\.0 {2}[a-z0-9-]+\n){15}$/)
  })
})
