import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { disclosureSchema } from '@jiheng/core/form'
import { describe, expect, test } from 'vitest'
import { aFolder } from './test/a-folder.ts'
import { measuredJiheng, root } from './test/spawn-jiheng.ts'
import { inBudget, letter } from './test/texts.ts'

/** Bytes without a pattern, the same in every run. */
const rubbish = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}
const repeated = (line: string, bytes: number): Uint8Array => {
  const encoded = new TextEncoder().encode(line)
  return Buffer.alloc(Math.floor(bytes / encoded.length) * encoded.length, encoded)
}

const prose = '第一项工作：完成全区道路的日常保洁，清运垃圾，及时处理市民反映的问题。\n'
const row = '数量指标\t清扫道路\t≥120 条\t按月检查\n'
const cut = inBudget.slice(0, inBudget.indexOf('≥12 公里') + 3)

interface Case {
  readonly name: string
  readonly content: string | Uint8Array
  /** Exit status of `read` and of `check`. */
  readonly status: readonly [number, number]
  /** What is said about it. */
  readonly says: RegExp
}

const cases: readonly Case[] = [
  { name: 'empty.txt', content: '', status: [2, 2], says: /expected a file with performance forms.*found 0 bytes/ },
  { name: 'rubbish.bin', content: rubbish(1_000_000), status: [2, 2], says: /found unrecognisable binary data/ },
  {
    name: '21 MB.txt',
    content: repeated(prose, 21_000_000),
    status: [2, 2],
    says: /at most 20 MB are read, found 21 MB/,
  },
  { name: '19 MB.txt', content: repeated(prose, 19_000_000), status: [0, 0], says: /No performance form was found/ },
  {
    name: '19 MB of rows.txt',
    content: repeated(row, 19_000_000),
    status: [2, 2],
    says: /more than 200000 paragraphs and cells.*Split it/,
  },
  { name: 'letter.txt', content: letter, status: [0, 0], says: /No performance form was found/ },
  { name: 'cut.txt', content: cut, status: [0, 0], says: /cut\.txt/ },
  {
    name: 'tabs.txt',
    content: `项目名称${'\t'.repeat(1000)}绿化\n`,
    status: [2, 2],
    says: /1 has 1001 columns.*at most 500/,
  },
  { name: 'NUL.txt', content: '项目名称\t绿化\0项目\n', status: [2, 2], says: /1 NUL bytes, the first in line 1/ },
  { name: 'a\nb\r\nc.txt', content: inBudget, status: [0, 0], says: /a␊b␍␊c\.txt/ },
]

// How long each takes is measured in bench; here only that none runs away with the machine.
describe('bad input: a sentence, the other files, no hang, at most 512 MiB', () => {
  test.for(cases)('$name', { timeout: 120_000 }, async ({ name, content, status, says }) => {
    const cwd = await aFolder({ [name]: content, 'good.txt': inBudget })
    const calls: readonly (readonly [command: string, format: string])[] = [
      ['read', 'ndjson'],
      ['check', 'text'],
    ]
    for (const [i, [command, format]] of calls.entries()) {
      const args = [command, name, 'good.txt', '--format', format, '--lang', 'en']
      const ended = await measuredJiheng(args, cwd)
      expect([command, ended.status]).toEqual([command, status[i]])
      if (command === 'check') expect(ended.out + ended.err).toMatch(says)
      expect(ended.out).toContain('good.txt')
      expect(ended.seconds).toBeLessThan(60)
      expect(ended.mebibytes).toBeLessThan(512)
    }
  })

  test('what is cut off is read up to there', async () => {
    const cwd = await aFolder({ 'cut.txt': cut })
    const { out } = await measuredJiheng(['read', 'cut.txt', '--ndjson'], cwd)
    const [form] = disclosureSchema.parse(JSON.parse(out)).forms
    expect(form?.indicators.map(({ name, target }) => [name.raw, target.raw])).toEqual([
      ['补植行道树', '≥800 株'],
      ['树木成活率', '≥95%'],
      ['补植完成时间', '2025 年 4 月底前'],
      ['苗木费', '≤25 万元'],
      ['人工费', '≤15 万元'],
      ['绿荫覆盖路段', '≥12'],
    ])
  })

  test('a pile of files takes the memory of one', { timeout: 120_000 }, async () => {
    const text = await readFile(join(root, 'examples', '白鹭市气象局2025年预算绩效目标.txt'))
    const pile = (count: number) =>
      aFolder(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, text])))
    const one = await measuredJiheng(['read', '.', '--ndjson'], await pile(1))
    const many = await measuredJiheng(['read', '.', '--ndjson'], await pile(400))
    expect(many.out.trimEnd().split('\n')).toHaveLength(400)
    expect(many.mebibytes).toBeLessThan(one.mebibytes + 250)
  })
})
