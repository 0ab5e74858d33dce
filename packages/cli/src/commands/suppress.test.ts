import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { overBudget } from '../test/texts.ts'

const said = ['--reason', '追加预算已批复', '--by', '李某', '--suppressions', 's.json'] as const
const suppress = (cwd: string, ...args: readonly string[]) => callJiheng(['suppress', 'over.txt', ...args], { cwd })

/** Two values lack their unit. */
const withoutUnits = overBudget.replace('≥800 株', '≥800').replace('≥12 公里', '≥12')

describe('jiheng suppress', { timeout: 60_000 }, () => {
  test('sets a finding aside: the next check lists it with reason and name, and counts it no more', async () => {
    const cwd = await aFolder({ 'over.txt': overBudget })
    const { status, err } = await suppress(cwd, '--rule', 'cost-sum-over-budget', ...said)
    expect(status).toBe(0)
    expect(err).toMatch(
      /^已写入 s\.json\n {2}over\.txt {2}表1.* {2}cost-sum-over-budget：只对2025年度有效，内容改动后失效\n$/,
    )
    const checked = await callJiheng(['check', 'over.txt', '--suppressions', 's.json'], { cwd })
    expect(checked.status).toBe(0)
    expect(checked.out).toContain('已由李某于2025-03-01搁置（仅对2025年度有效）：追加预算已批复')
    const next = overBudget.replaceAll('2025', '2026')
    const later = await aFolder({ 'over.txt': next, 's.json': await readFile(join(cwd, 's.json'), 'utf8') })
    expect((await callJiheng(['check', 'over.txt', '--suppressions', 's.json'], { cwd: later })).status).toBe(1)
  })

  test('keeps what the file holds, and does not set aside twice', async () => {
    const cwd = await aFolder({ 'over.txt': withoutUnits })
    await suppress(cwd, '--rule', 'cost-sum-over-budget', ...said)
    const again = await suppress(cwd, '--rule', 'cost-sum-over-budget', ...said)
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('还没有搁置的意见')])
    const first = await readFile(join(cwd, 's.json'), 'utf8')
    const other = await suppress(cwd, '--rule', 'unit-missing', '--all', '--on', '2025-04-02', ...said)
    expect(other.status).toBe(0)
    const { suppressions } = JSON.parse(await readFile(join(cwd, 's.json'), 'utf8'))
    expect(suppressions[0]).toEqual(JSON.parse(first).suppressions[0])
    expect(suppressions.at(-1)).toMatchObject({ rule: 'unit-missing', on: '2025-04-02', year: 2025 })
  })

  test.each<[name: string, args: readonly string[], says: RegExp]>([
    ['no reason', ['--rule', 'cost-sum-over-budget', '--by', '李某', '--suppressions', 's.json'], /理由和姓名/],
    ['an empty name', ['--rule', 'cost-sum-over-budget', ...said, '--by', ' '], /理由和姓名/],
    ['a day that is none', ['--rule', 'cost-sum-over-budget', ...said, '--on', '3月1日'], /--on.*2025-03-01/],
    ['no file', ['--rule', 'cost-sum-over-budget', '--reason', '已批复', '--by', '李某'], /--suppressions/],
    ['no rule', said, /缺少选项 --rule/],
    ['an unknown rule', ['--rule', 'cost-sum', ...said], /没有检查规则“cost-sum”/],
    ['another form', ['--rule', 'cost-sum-over-budget', '--form', '2', ...said], /没有规则/],
    ['a form that is no number', ['--rule', 'cost-sum-over-budget', '--form', '一', ...said], /--form/],
  ])('%s is refused with what to write', async (_, args, says) => {
    const cwd = await aFolder({ 'over.txt': overBudget })
    const { status, err } = await suppress(cwd, ...args)
    expect([status, err]).toEqual([2, expect.stringMatching(says)])
  })

  test('several are told with how to mean one', async () => {
    const cwd = await aFolder({ 'over.txt': withoutUnits })
    const { status, err } = await suppress(cwd, '--rule', 'unit-missing', ...said)
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/有 2 条意见.*--all。\n {2}over\.txt.*--form 1 --at \/forms\/0/),
    ])
    const at = /--at (\/\S+)/.exec(err)?.[1] ?? ''
    expect((await suppress(cwd, '--rule', 'unit-missing', '--at', at, ...said)).status).toBe(0)
  })
})
