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
