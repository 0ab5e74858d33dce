import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PresentedFinding } from '@jiheng/core/check'
import { layoutDisclosure } from '@jiheng/core/layout'
import { disclose, writeDocument } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from './test/a-folder.ts'
import { callJiheng } from './test/call-jiheng.ts'
import { overBudget } from './test/texts.ts'

/** The fixture with a cost in 万 alone: it has a safe fix. */
const text = overBudget.replace(/≤\s*(\d+)\s*万元/, '≤$1万')
const readText = disclose(new TextEncoder().encode(text), 'x.txt')
const printOf = async (format: 'docx' | 'xlsx') => writeDocument(layoutDisclosure(await readText), format)

const rawsOf = async (folder: string, name: string): Promise<readonly string[]> => {
  const { forms } = await disclose(new Uint8Array(await readFile(join(folder, name))), name)
  return forms.flatMap(({ indicators }) => indicators.map(({ target }) => target.raw))
}
const mended = (raws: readonly string[]): boolean =>
  raws.some((raw) => /\d\s*万元$/.test(raw)) && !raws.some((raw) => /万$/.test(raw))

describe('jiheng check --fix', () => {
  test('writes each file with its safe fixes made, lists them, and leaves the originals', async () => {
    const [word, book] = [await printOf('docx'), await printOf('xlsx')]
    const cwd = await aFolder({ 'in/甲.docx': word, 'in/乙.xlsx': book, 'in/丙.txt': text })
    const { err } = await callJiheng(['check', 'in', '--fix', 'out'], { cwd })
    expect((await readdir(join(cwd, 'out'))).toSorted()).toEqual(
      ['丙.txt（已改）.docx', '乙（已改）.xlsx', '甲（已改）.docx'].toSorted(),
    )
    for (const name of await readdir(join(cwd, 'out')))
      expect(mended(await rawsOf(join(cwd, 'out'), name)), name).toBe(true)
    expect(new Uint8Array(await readFile(join(cwd, 'in/甲.docx')))).toEqual(word)
    expect(err).toMatch(/万 → .*万元/)
    expect(err).toMatch(/须由人改/)
  })

  test('says where there is nothing to mend', async () => {
    const cwd = await aFolder({ '甲.txt': overBudget })
    const { err } = await callJiheng(['check', '甲.txt', '--fix', 'out'], { cwd })
    expect(err).toMatch(/没有可以直接改的问题/)
    expect(await readdir(join(cwd, 'out'))).toEqual([])
  })
})

describe('jiheng check --suppressions', () => {
  const aside = async () => {
    const cwd = await aFolder({ '甲.txt': overBudget })
    const { out } = await callJiheng(['check', '甲.txt', '--format', 'json'], { cwd })
    const errors = (JSON.parse(out) as PresentedFinding[]).filter(({ severity }) => severity === 'error')
    const { source } = await disclose(new TextEncoder().encode(overBudget), '甲.txt')
    const suppressions = errors.map(({ rule, at, fingerprint }) => ({
      rule,
      sha256: source.sha256,
      year: null as number | null,
      at,
      fingerprint,
      reason: '另有批复',
      by: '李某',
      on: '2025-03-01',
    }))
    return { cwd, errors, suppressions }
  }
  const file = (cwd: string, content: unknown) => writeFile(join(cwd, '搁置.json'), JSON.stringify(content))

  test('what is set aside stays listed with reason and name, and is not in the exit status', async () => {
    const { cwd, errors, suppressions } = await aside()
    const year = (await disclose(new TextEncoder().encode(overBudget), '甲.txt')).forms[0]?.year.value ?? null
    await file(cwd, { schema: 'jiheng-suppressions/1', suppressions: suppressions.map((one) => ({ ...one, year })) })
    const call = ['check', '甲.txt', '--suppressions', '搁置.json']
    const { status, out } = await callJiheng(call, { cwd })
    expect(errors.length).toBeGreaterThan(0)
    expect(status).toBe(0)
    expect(out).toContain('已由李某于2025-03-01搁置')
    expect(out).toContain(`已搁置 ${errors.length} 条`)
    const json = JSON.parse((await callJiheng([...call, '--format', 'json'], { cwd })).out) as PresentedFinding[]
    expect(json.filter(({ setAside }) => setAside)).toHaveLength(errors.length)
  })

  test('one that meets nothing is told', async () => {
    const { cwd, suppressions } = await aside()
    await file(cwd, {
      schema: 'jiheng-suppressions/1',
      suppressions: suppressions.map((one) => ({ ...one, year: 1999 })),
    })
    const { status, err } = await callJiheng(['check', '甲.txt', '--suppressions', '搁置.json'], { cwd })
    expect(status).toBe(1)
    expect(err).toMatch(/没有对应的意见/)
  })

  test('a bad file is refused with the place of the fault', async () => {
    const { cwd, suppressions } = await aside()
    await file(cwd, { schema: 'jiheng-suppressions/1', suppressions: [{ ...suppressions[0], reason: '' }] })
    const { status, err } = await callJiheng(['check', '甲.txt', '--suppressions', '搁置.json'], { cwd })
    expect(status).toBe(2)
    expect(err).toContain('/suppressions/0/reason')
    expect(err).toContain('理由')
  })
})
