import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'

const examples = join(import.meta.dirname, '../../../../examples')

describe('jiheng library', () => {
  test('is built of a folder, the same bytes each time, and searched', async () => {
    const cwd = await aFolder({})
    const built = await callJiheng(['library', 'build', examples, '--to', 'a.json', '--note', '仅为示例'], { cwd })
    expect(built).toMatchObject({ status: 0, out: '' })
    expect(built.err).toMatch(/读了\d+份文件、\d+张表、\d+项指标，收入\d+种指标（至少见于2份文件）。/)
    const found = await callJiheng(['library', 'search', '村民', '满意度', '--library', 'a.json'], { cwd })
    expect(found.out).toContain('沿线村民满意度  服务对象满意度指标')
    expect(found.out).toMatch(/常用值 ≥90%（4个值，中位数90/)
    const { out } = await callJiheng(['library', 'search', '村民满意度', '--library', 'a.json', '--format', 'json'], {
      cwd,
    })
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ name: '沿线村民满意度', documents: 4 })])
  })

  test('nothing found is said', async () => {
    const cwd = await aFolder({})
    await callJiheng(['library', 'build', examples, '--to', 'library.json'], { cwd })
    expect(await callJiheng(['library', 'search', '航天器'], { cwd })).toEqual({
      status: 0,
      out: '',
      err: 'jiheng: 指标库中没有这样的指标。换一个词，或用两个字以上的词。\n',
    })
  })

  test.for<[args: string[], sentence: string]>([
    [['library'], '没有命令“library”。可用的命令：library build | library search'],
    [['library', 'build', '.'], '缺少选项 --to'],
    [['library', 'build', '--to', 'x.json'], 'jiheng library build'],
    [['library', 'build', '.', '--to', 'x.json', '--least', 'few'], '--least 的值“few”不能用'],
    [['library', 'search', '满意度'], '指标库由 jiheng library build 生成，用 --library 指明。'],
    [['library', 'build', 'missing', '--to', 'a.txt'], '没有读到任何文件，没有生成指标库'],
    [['library', 'search', '满意度', '--library', 'a.txt'], '不符合指标库文件的格式'],
    [['check', 'a.txt', '--norms', 'a.txt'], '“a.txt”不能用作指标库'],
  ])('%j', async ([args, sentence]) => {
    const { status, out, err } = await callJiheng(args, { cwd: await aFolder({ 'a.txt': '{}' }) })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})
