import { describe, expect, test } from 'vitest'
import { aFolder } from '../test/a-folder.ts'
import { callJiheng } from '../test/call-jiheng.ts'
import { selfEvaluation } from '../test/texts.ts'

const county = {
  extends: 'national',
  id: 'tonglin',
  version: '1',
  name: { 'zh-CN': '桐林县', en: 'Tonglin county' },
  region: '999901',
  validFrom: '2024',
  regulations: [
    {
      id: 'tonglin-2024-3',
      title: '桐林县绩效自评办法',
      number: '桐财〔2024〕3号',
      issuer: '桐林县财政局',
      validFrom: '2024-03-01',
      region: '999901',
      appliesTo: 'local',
      binding: 'yes',
      verified: { identity: true, dates: true },
      articles: [{ id: 'grades', summary: { 'zh-CN': '分等级。', en: 'Grades.' }, verified: true }],
    },
  ],
  sources: { grades: [{ kind: 'law', law: 'tonglin-2024-3', article: 'grades', verified: true }] },
  grades: [
    { grade: 'excellent', from: '95' },
    { grade: 'good', from: '0' },
  ],
}
const pretty = (data: unknown): string => JSON.stringify(data, undefined, 2)
const files = {
  'tonglin.json': pretty(county),
  'town.json': pretty({ ...county, extends: 'tonglin', id: 'qiaotou', name: { 'zh-CN': '桥头镇', en: 'Qiaotou' } }),
  '自评.txt': selfEvaluation,
}
const call = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  callJiheng(args, { cwd: await aFolder({ ...files, ...more }) })

describe('jiheng profiles', () => {
  test('lists those of the system, and the user’s own behind them', async () => {
    const { out } = await call(['profiles', '--profiles', 'tonglin.json'])
    expect(out).toMatch(/^national@/)
    expect(out).toMatch(/tonglin@1 {2}999901 {2}桐林县\n$/)
  })

  test('explains one of the user’s own with its own regulation', async () => {
    const { out } = await call(['profiles', 'tonglin', '--profiles', 'tonglin.json'])
    expect(out).toContain('优：95分以上，良：其余。\n  依据：桐财〔2024〕3号')
  })

  test.each([[['profiles', 'national', 'stepped']], [['profiles', 'compare', 'national', 'stepped']]])(
    'compares two: %j',
    async (args) => {
      const { out, status } = await call(args)
      expect(status).toBe(0)
      expect(out).toMatch(/不同的部分：\n\n权重\n {2}national：.+\n {4}依据：.+\n {2}stepped：/)
      expect(out).toContain('及格线\n  national：（没有规定）\n  stepped：完成比例低于60%的得0分。')
      expect(out).toMatch(/相同的部分：定量指标计分、.+。\n$/)
    },
  )

  test('two that are alike', async () => {
    expect((await call(['profiles', 'national', 'national', '--lang', 'en'])).out).toContain('The two are the same.')
  })

  test.each([
    [['profiles', 'compare', 'national'], '比较要两种评分规则'],
    [['profiles', 'a', 'b', 'c'], '比较要两种评分规则'],
    [['profiles', 'natonal'], '没有评分规则“natonal”'],
    [['profiles', '--profiles', 'nowhere'], '“nowhere”不能用作评分规则'],
  ])('%j is refused', async (args, sentence) => {
    const { status, err } = await call(args)
    expect(status).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('a profile of one’s own', () => {
  const grade = async (...args: readonly string[]) => {
    const { out } = await call(['score', '自评.txt', '--format', 'json', ...args])
    const [card] = JSON.parse(out)
    return [card.profile.id, card.grade.printed]
  }

  test('is named by its file, or chosen by its id among others', async () => {
    expect(await grade('--profile', 'tonglin.json')).toEqual(['tonglin', 'excellent'])
    expect(await grade('--profiles', '.', '--profile', 'qiaotou')).toEqual(['qiaotou', 'excellent'])
    expect(await grade('--profiles', '.')).toEqual(['national', 'excellent'])
  })

  const broken: readonly [name: string, text: string, onLine: string, sentence: string][] = [
    [
      'a parent that nobody knows',
      pretty({ ...county, extends: 'nation' }),
      '"extends"',
      '/extends：没有评分规则“nation”',
    ],
    [
      'a property of another kind',
      pretty({ ...county, overfulfilment: 1.3 }),
      '"overfulfilment"',
      '/overfulfilment：应是文字。',
    ],
    [
      'a rate in percent',
      pretty({ ...county, overfulfilment: '130%' }),
      '"overfulfilment"',
      '应是写成文字的小数，如 "0.8"',
    ],
    ['a name that nobody reads', pretty({ ...county, bonus: 5 }), '{', '不认识“bonus”'],
    [
      'bands from the lowest up',
      pretty({ ...county, grades: county.grades.toReversed() }),
      '\n  "grades": [',
      '应从高到低排列。',
    ],
    [
      'a regulation that is nowhere described',
      pretty({ ...county, regulations: [] }),
      '"law": "',
      '没有编号为“tonglin-2024-3”的文件；请改正，或在 regulations 中写明这份文件。',
    ],
    ['no JSON', '{\n  "id": "a",\n}', '\n}', '“}”前多了一个逗号'],
  ]
  test.each(broken)('is refused with %s, by line', async (_name, text, onLine, sentence) => {
    const { status, err } = await call(['score', '自评.txt', '--profile', 'x.json'], { 'x.json': text })
    expect(status).toBe(2)
    expect(err).toMatch(/^jiheng: “x\.json”不能用作评分规则：/)
    expect(err).toContain(sentence)
    // The needle may begin with a line break: it stands at the line's begin then.
    const before = text.slice(0, text.indexOf(onLine) + onLine.length)
    expect(err).toContain(`第 ${before.split('\n').length} 行`)
  })
})
