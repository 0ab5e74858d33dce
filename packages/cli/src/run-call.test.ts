import { describe, expect, test } from 'vitest'
import { callJiheng } from './test/call-jiheng.ts'

const commands = [
  'read',
  'check',
  'score',
  'reconcile',
  'write',
  'library',
  'value',
  'templates',
  'rules',
  'profiles',
  'serve',
]

describe('help', () => {
  test.for([[['help']], [['--help']], [['-h']], [['help', '--lang', 'en']]])('%j is asked for', async ([args]) => {
    const { status, out, err } = await callJiheng(args ?? [])
    expect([status, err]).toEqual([0, ''])
    for (const command of commands) expect(out).toContain(`jiheng ${command}`)
  })

  test('without a word the call is wrong, and the help is its answer', async () => {
    const { status, out, err } = await callJiheng([])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('jiheng check FILE')
  })

  test.for(commands)('jiheng %s --help, in both languages', async (command) => {
    const zh = await callJiheng([command, '--help'], { env: { LANG: 'zh_CN.UTF-8' } })
    const en = await callJiheng([command, '--help'], { env: { LANG: 'en_US.UTF-8' } })
    expect([zh.status, en.status, zh.err + en.err]).toEqual([0, 0, ''])
    expect(zh.out).toMatch(new RegExp(`^jiheng ${command}[^]*\n例\n  jiheng ${command}`))
    expect(en.out).toMatch(new RegExp(`^jiheng ${command}[^]*\nExample\n  jiheng ${command}`))
    expect(await callJiheng(['help', command], { env: { LANG: 'zh_CN.UTF-8' } })).toEqual(zh)
    // An option goes before the locale.
    expect((await callJiheng([command, '-h', '--lang', 'zh-CN'], { env: { LANG: 'en' } })).out).toBe(zh.out)
  })

  test('English help has no Chinese but in its examples', async () => {
    for (const command of ['', ...commands]) {
      const { out } = await callJiheng(['help', ...(command ? [command] : []), '--lang', 'en'])
      expect(out.replace(/\nExample\n.*\n/, '').replaceAll('“≥8 个”', '')).not.toMatch(/\p{Script=Han}/u)
    }
  })

  test('version', async () => {
    expect((await callJiheng(['--version'])).out).toMatch(/^jiheng \d+\.\d+\.\d+\n$/)
  })
})

describe('wrong calls', () => {
  test.for<[args: string[], sentence: string]>([
    [['reed'], '没有命令“reed”。可用的命令：read | check | score'],
    [['reed', '--foo'], '没有命令“reed”。'],
    [['help', 'reed'], '没有命令“reed”。'],
    [['toString'], '没有命令“toString”。'],
    [['reed', '--lang', 'en'], 'There is no command “reed”. Commands: read | check'],
    [['re\u0007ed'], '没有命令“re␇ed”。'],
    [['serve', 'x'], '命令 serve 后面只有选项，却写了“x”。'],
    [['serve', '--port', 'eighty'], '--port 的值“eighty”不能用；可用：0 – 65535。'],
    [['serve', '--port', '65536'], '--port 的值“65536”不能用'],
    [['serve', '--port='], '--port 的值“”不能用'],
    [['serve', '--database', 'postgres://x'], '这个版本还没有“--database”；现在可用：--data DIR。'],
  ])('%j', async ([args, sentence]) => {
    const { status, out, err } = await callJiheng(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`jiheng: ${sentence}`)
    expect(err.endsWith('\n') && err.split('\n')).toHaveLength(2)
  })
})
