import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { exact } from './decimal.ts'
import { profiles } from './profiles.ts'
import { scoreForm } from './score-form.ts'
import { scorecardSchema } from './scorecard.ts'
import { scorecardText } from './scorecard-text.ts'
import { stepChart } from './step-chart.ts'

const odd = fc.oneof(
  fc.string(),
  fc.constantFrom('', '—', '10', '9.85', '-3', '1e9', '100', '≥20场', '90%', '0', '{points}', '2024年底前', '持续提升'),
)
const cells = fc.record({ actual: odd, weight: odd, score: odd })
const level2 = fc.constantFrom('quantity', 'timeliness', 'cost', 'socialBenefit', 'serviceSatisfaction')
const rows = fc.array(fc.tuple(level2, odd, odd, cells), { maxLength: 4 })

it('whatever a form prints, its Scorecard is whole, said in words, and within its points', () => {
  fc.assert(
    fc.property(
      rows,
      odd,
      odd,
      odd,
      odd,
      fc.constantFrom(...profiles),
      (indicators, budget, executed, weight, score, profile) => {
        const [form] = buildDisclosure({
          forms: [
            {
              phase: 'self-evaluation',
              amountUnit: '万元',
              funds: { 年度资金总额: { 全年预算数: budget, 全年执行数: executed, 分值: weight, 得分: score } },
              rows: indicators,
              totals: { weight, score },
            },
          ],
        }).forms
        if (form === undefined) throw new Error('no form was built')
        const card = scoreForm(form, 0, profile)
        expect(scorecardSchema.parse(card)).toEqual(card)
        for (const row of card.rows) {
          const w = exact(row.weight ?? '0')
          for (const points of [row.range.from, row.range.to, row.score ?? '0']) {
            expect(exact(points).gte(0) && exact(points).lte(w)).toBe(true)
          }
          expect(row.sentence['zh-CN']).toMatch(/[。]$/)
        }
        expect(scorecardText(card, 'zh-CN').split('\n').length).toBeGreaterThan(4)
        expect(exact(stepChart(card).end).lte(exact(stepChart(card).start))).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

const scoredBy = (profile: (typeof profiles)[number], target: string, actual: string, level2: string) => {
  const [form] = buildDisclosure({
    forms: [{ phase: 'self-evaluation', rows: [[level2, '服务', target, { actual, weight: '10', score: '10' }]] }],
  }).forms
  if (form === undefined) throw new Error('no form was built')
  return scoreForm(form, 0, profile)
}
const amount = fc.integer({ min: 0, max: 500 })
const scoreOf = (card: ReturnType<typeof scoredBy>) => Number(card.rows[0]?.score ?? Number.NaN)

it('a better actual never scores less, by any profile', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...profiles),
      fc.constantFrom('≥', '>', '=', '≤', '<'),
      fc.integer({ min: 1, max: 200 }),
      amount,
      amount,
      (profile, op, target, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const ceiling = op === '≤' || op === '<'
        const [worse, better] = (ceiling ? [high, low] : [low, high]).map((actual) =>
          scoreOf(scoredBy(profile, `${op}${target}次`, `${actual}次`, 'quantity')),
        )
        expect(better).toBeGreaterThanOrEqual(worse ?? Number.NaN)
      },
    ),
    { numRuns: 400 },
  )
})

it('more satisfaction never scores less', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...profiles),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      (profile, one, other) => {
        const rates = [Math.min(one, other), Math.max(one, other)]
        const [worse, better] = rates.map((rate) =>
          scoreOf(scoredBy(profile, '≥90%', `${rate}%`, 'serviceSatisfaction')),
        )
        expect(better).toBeGreaterThanOrEqual(worse ?? Number.NaN)
      },
    ),
    { numRuns: 200 },
  )
})

it('our total is the sum of the rounded rows, or what caps it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(level2, fc.integer({ min: 1, max: 90 }), amount), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...profiles),
      (list, profile) => {
        const [form] = buildDisclosure({
          forms: [
            {
              phase: 'self-evaluation',
              rows: list.map(([kind, target, actual]) => [
                kind,
                '服务',
                `≥${target}次`,
                { actual: `${actual}次`, weight: '7', score: '7' },
              ]),
            },
          ],
        }).forms
        if (form === undefined) throw new Error('no form was built')
        const { rows: scored, totals } = scoreForm(form, 0, profile)
        const sum = scored.reduce((all, { score }) => all.plus(exact(score ?? '0')), exact('0'))
        if (totals.score !== null) expect(totals.score).toBe((totals.cap ? exact(totals.cap.total) : sum).toFixed())
      },
    ),
    { numRuns: 200 },
  )
})
