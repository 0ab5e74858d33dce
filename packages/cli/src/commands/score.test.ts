import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { inBudget, selfEvaluation } from '../test/texts.ts'

const files = { '目标.txt': inBudget, '自评.txt': selfEvaluation, 'empty.txt': '' }
const score = async (...args: readonly string[]) => callJiheng(['score', ...args], { cwd: await aFolder(files) })

describe('jiheng score', () => {
  test('text: the row that claims more than it earned is derived', async () => {
    const { status, out } = await score('自评.txt')
    expect(status).toBe(0)
    expect(out.startsWith('自评.txt\n项目支出绩效自评表  2024年度  河道清淤项目')).toBe(true)
    expect(out).toContain('6 ÷ 8 × 50 = 37.5')
    expect(out).toContain('national@2')
  })

  test('JSON: an array of Scorecards with the file of each, targets left out', async () => {
    const cards = JSON.parse((await score('.', '--format', 'json')).out)
    expect(cards).toEqual([expect.objectContaining({ file: '自评.txt', form: 0 })])
    expect((await score('目标.txt', '--format', 'json')).out).toBe('[]\n')
  })

  test('the profile that the call names', async () => {
    expect((await score('自评.txt', '--profile', 'stepped')).out).toContain('stepped@2')
    expect((await score('自评.txt', '--profile', 'steped')).err).toMatch(/没有评分规则“steped”。最接近的：stepped。/)
  })

  test('nothing to score is said, and no fault', async () => {
    expect(await score('目标.txt', '--lang', 'en')).toEqual({
      status: 0,
      out: '',
      err: 'jiheng: Nothing to score: a self-evaluation is needed, with actual values and scores, or a monitoring form for its lights.\n',
    })
  })

  test('a file that cannot be used hides no other', async () => {
    const { status, out, err } = await score('empty.txt', '自评.txt')
    expect(status).toBe(2)
    expect(err).toMatch(/^jiheng: empty\.txt: 文件是空的：.*\n$/)
    expect(out).toContain('河道清淤项目')
  })
})
