import { rules, severityOf } from '@jiheng/core/check'
import { profiles } from '@jiheng/core/score'
import { templateRef, templates } from '@jiheng/core/template'
import { describe, expect, test } from 'vitest'
import { callJiheng } from '../test/call-jiheng.ts'

const lines = async (...args: readonly string[]) => (await callJiheng(args)).out.trimEnd().split('\n')

describe('jiheng templates, rules, profiles', () => {
  test('a line for each', async () => {
    expect((await lines('templates')).map((line) => line.split(' ')[0])).toEqual(templates.map(templateRef))
    expect((await lines('rules')).map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id))
    expect((await lines('profiles')).map((line) => line.split('@')[0])).toEqual(profiles.map(({ id }) => id))
  })

  test('JSON: an array of all, or one', async () => {
    const list = JSON.parse((await callJiheng(['rules', '--format', 'json'])).out)
    expect(list).toHaveLength(rules.length)
    for (const [i, rule] of rules.entries())
      expect(list[i]).toMatchObject({ id: rule.id, severity: severityOf(rule), basis: expect.any(Array) })
    expect(JSON.parse((await callJiheng(['rules', 'unit-missing', '--format', 'json'])).out)).toMatchObject({
      id: 'unit-missing',
    })
    const [template] = templates
    const ref = template ? templateRef(template) : ''
    expect(JSON.parse((await callJiheng(['templates', ref, '--format', 'json'])).out)).toEqual(template)
    expect(JSON.parse((await callJiheng(['profiles', '--format', 'json'])).out)).toEqual(profiles)
  })

  test('every rule explains itself in both languages, with labels in that language', async () => {
    for (const { id } of rules) {
      const [zh, en] = [await lines('rules', id), await lines('rules', id, '--lang', 'en')]
      expect([zh[0]?.startsWith(id), en[0]?.startsWith(id)]).toEqual([true, true])
      for (const label of ['查什么：', '为什么：', '看不到：', '提示语：'])
        expect(zh.join('\n')).toContain(`\n${label}`)
      for (const label of ['What it flags: ', 'Why: ', 'What it cannot see: ', 'Says: '])
        expect(en.join('\n')).toContain(`\n${label}`)
      expect(en.join('\n')).not.toMatch(/^(查什么|为什么|例如|应写作|改正|看不到|依据)：/m)
    }
  })

  test('every profile and every template explains itself', async () => {
    for (const { id, name } of profiles) expect((await lines('profiles', id))[0]).toContain(name['zh-CN'])
    for (const each of templates) expect((await lines('templates', each.id))[0]).toContain(each.name['zh-CN'])
  })

  test.for<[args: string[], sentence: string]>([
    [['rules', 'unit-mising'], '没有检查规则“unit-mising”。最接近的：unit-missing。全部见 jiheng rules。'],
    [['rules', 'zzz'], '没有检查规则“zzz”。全部见 jiheng rules。'],
    [['rules', 'toString', '--lang', 'en'], 'There is no rule “toString”. See jiheng rules for all.'],
    [['templates', 'x'], '没有表样“x”。全部见 jiheng templates。'],
    [['profiles', 'x', '--lang', 'en'], 'There is no profile “x”. See jiheng profiles for all.'],
    [['rules', 'a', 'b'], '命令 rules 一次只看一个编号，却给了 2 个：a、b。'],
    [['rules', '--format', 'csv'], '--format 的值“csv”不能用；可用：text | json。'],
  ])('refuses %j', async ([args, sentence]) => {
    const { status, out, err } = await callJiheng(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`jiheng: ${sentence}`)
  })
})
