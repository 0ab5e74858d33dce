import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { disclose } from '@jiheng/files'
import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, overBudget, selfEvaluation } from '../test/texts.ts'

const files = { 'over.txt': overBudget, 'in.txt': inBudget, '自评.txt': selfEvaluation }

describe('jiheng review', { timeout: 60_000 }, () => {
  test.for(['docx', 'xlsx', 'pdf', 'html', 'json'])('writes a form for each form of targets, as %s', async (ending) => {
    const cwd = await aFolder(files)
    const to = `审核表.${ending}`
    const { status, out, err } = await callJiheng(['review', ...Object.keys(files), '--to', to], { cwd })
    expect([status, out]).toEqual([0, ''])
    expect(err).toBe(`已写入 ${to}\n2 张审核表由程序拟出，扣分标准未经核实，请审核人复核后定稿。\n`)
    const { forms } = await disclose(await readFile(join(cwd, to)), to)
    expect(forms.map(({ template, phase }) => [template, phase])).toEqual([
      ['national-target-review@1', 'review'],
      ['national-target-review@1', 'review'],
    ])
    const [over, fine] = forms.map(({ totals }) => Number(totals?.score?.value))
    expect(over).toBeLessThan(fine ?? 0)
  })

  test('nothing to review is said', async () => {
    const cwd = await aFolder(files)
    const { status, err } = await callJiheng(['review', '自评.txt', '--to', 'a.docx', '--lang', 'en'], { cwd })
    expect([status, err]).toEqual([
      2,
      'jiheng: there is no form of targets to review; for self-evaluations and monitoring see jiheng check.\n',
    ])
  })

  test('a format that is not written', async () => {
    const { status, err } = await callJiheng(['review', 'a.txt', '--to', 'a.doc', '--lang', 'en'])
    expect([status, err]).toEqual([2, expect.stringContaining('--to cannot be “a.doc”; choose OUT.docx')])
  })
})
