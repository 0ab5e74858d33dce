import { describe, expect, it } from 'vitest'
import { check, rules } from '../check/index.ts'
import { buildDisclosure, disclosureSchema, type FormSpec } from '../form/index.ts'
import { layoutDisclosure } from '../layout/index.ts'
import { national } from '../score/index.ts'
import { questionOf, reviewDisclosure, reviewPoints } from './index.ts'

const form = (target: string, cost = '≤5万元'): FormSpec => ({
  fields: { 项目名称: '古井修缮', 主管部门: '云岭县水务局', 实施单位: '云岭县水利站' },
  funds: { 年度资金总额: '12' },
  goal: '修缮古井8眼，供水合格率达到98%。',
  rows: [
    ['quantity', '修缮古井', '≥8眼'],
    ['quality', '供水合格率', target],
    ['timeliness', '完工时间', '2025年10月底前'],
    ['cost', '修缮人工', cost],
    ['cost', '修缮材料', '≤7万元'],
    ['socialBenefit', '受益村民', '≥600人'],
    ['satisfaction', '受益村民满意度', '≥90%'],
  ],
})
const reviewOf = (...forms: readonly FormSpec[]) => {
  const disclosure = buildDisclosure({ forms })
  const findings = check([disclosure], { profile: national, onCrash: 'throw' })[0] ?? []
  const review = reviewDisclosure([{ disclosure, findings }])
  if (review === undefined) throw new Error('nothing reviewed')
  return { review, findings }
}
const scores = ({ review }: ReturnType<typeof reviewOf>) => review.forms[0]?.reviews?.map(({ score }) => score?.value)

describe('reviewDisclosure', () => {
  it('is a valid form of the national template that our own rules find sound', () => {
    const { review } = reviewOf(form('≥98'), form('≥98%'))
    expect(disclosureSchema.safeParse(review).error).toBeUndefined()
    expect(review.forms.map((one) => one.template)).toEqual(['national-target-review@1', 'national-target-review@1'])
    const found = check([review], { profile: national, onCrash: 'throw' })[0] ?? []
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([])
    const text = JSON.stringify(layoutDisclosure(review).parts)
    for (const said of ['古井修缮', '云岭县水利站', '优☑', '比率缺百分号1处']) expect(text).toContain(said)
  })

  it('takes points where the findings belong, and adds up', () => {
    const [clean, faulty] = [reviewOf(form('≥98%')), reviewOf(form('≥98', '≤50万元'))]
    expect(scores(faulty)?.[5]).not.toBe(scores(clean)?.[5])
    const [one] = faulty.review.forms
    const sum = (one?.reviews ?? []).reduce((all, { score }) => all + Number(score?.value), 0)
    expect(one?.totals).toMatchObject({ weight: { value: '100' }, score: { value: String(sum) } })
    expect(one?.reviews?.[5]?.opinion?.raw).toMatch(/成本合计超过预算1处（错误，扣3分）/)
    expect(one?.fields.find(({ label }) => label.raw === '审核人')?.value.raw).toBe('')
  })

  it('never takes more than a question has', () => {
    const points = reviewOf(form('')).review.forms[0]?.reviews ?? []
    for (const { score, points: full } of points) {
      expect(Number(score?.value)).toBeGreaterThanOrEqual(0)
      expect(Number(score?.value)).toBeLessThanOrEqual(Number(full?.value))
    }
  })

  it('reviews targets alone', () => {
    const disclosure = buildDisclosure({ forms: [{ ...form('≥98%'), phase: 'self-evaluation' }] })
    expect(reviewDisclosure([{ disclosure, findings: [] }])).toBeUndefined()
  })
})

describe('questionOf', () => {
  it.each([
    ['cost-sum-over-budget', 'money-matches'],
    ['indicator-value-missing', 'form-complete'],
    ['goal-number-differs', 'goal-relevant'],
    ['unit-missing', 'indicators-scientific'],
    ['target-too-low', 'performance-reasonable'],
    ['stages-not-staged', 'conditions-sufficient'],
    ['measures-copy-goal', 'feasible'],
    ['phone-published', undefined],
    ['score-formula', undefined],
  ])('%s: %s', (id, question) => {
    const rule = rules.find((one) => one.id === id)
    expect(rule && questionOf(rule)).toBe(question)
  })

  it('leaves doubts of the reading out', () => {
    const doubt = {
      rule: 'unit-missing',
      severity: 'warning',
      origin: 'reading',
      form: 0,
      place: {},
      basis: [],
      data: {},
    } as const
    expect([...reviewPoints([doubt]).values()].flat()).toEqual([])
  })
})
