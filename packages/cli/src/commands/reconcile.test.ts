import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = 'examples/古桥巡护与修缮'
const reconcile = (...args: readonly string[]) => callJiheng(['reconcile', ...args], { cwd: root })

describe('jiheng reconcile', () => {
  test('text: five forms of a project, why they belong together, every indicator on a line', async () => {
    const { status, out, err } = await reconcile(folder)
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('[3] ↔ [5]  批复的目标与执行结果  确定：项目名称相同，单位相同，9项指标中7项同名')
    expect(out).toMatch(/修缮古桥座数 .*≥3座 .*≥2座 → 2座［降低］/)
    expect(out).toMatch(/险情及时处置率 .* —［少了］\n/)
    expect(out).toContain('共 1 个项目，5 张表。')
  })

  test('JSON: the same, whatever the order of the files', async () => {
    const names = ['2025年绩效自评.docx', '2024年绩效目标.txt', '2025年绩效目标.docx'].map((name) => join(folder, name))
    const { out } = await reconcile('--format', 'json', ...names)
    expect((await reconcile('--format', 'json', ...names.toReversed())).out).toBe(out)
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        name: '古桥巡护与修缮',
        certainty: 'certain',
        columns: [
          expect.objectContaining({ year: 2024, phase: 'target', money: 30_000_000 }),
          expect.objectContaining({ year: 2025, phase: 'target' }),
          expect.objectContaining({ year: 2025, phase: 'self-evaluation' }),
        ],
      }),
    ])
  })

  test('files that do not belong together: it is said what is wanted', async () => {
    const { status, out, err } = await reconcile(join(folder, '2024年绩效目标.txt'))
    expect([status, out]).toEqual([0, ''])
    expect(err).toMatch(/^jiheng: 没有可以对照的表：同一项目的目标、监控、自评/)
  })

  test('a file that cannot be used', async () => {
    const cwd = await aFolder({ 'empty.txt': '' })
    expect(await callJiheng(['reconcile', 'empty.txt'], { cwd })).toMatchObject({ status: 2, out: '' })
  })
})

test('jiheng check says what was found across them', async () => {
  const { out } = await callJiheng(['check', '--format', 'json', folder], { cwd: root })
  const found: readonly { readonly rule: string }[] = JSON.parse(out)
  for (const rule of [
    'target-changed',
    'indicator-dropped',
    'indicator-renamed',
    'indicator-added',
    'goal-copied-from-last-year',
    'target-falls-from-last-year',
    'money-changed-without-adjustment',
  ])
    expect(found.map((each) => each.rule)).toContain(rule)
})
