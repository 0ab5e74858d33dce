import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildDisclosure } from '../form/index.ts'
import { pairForms } from './pair-forms.ts'

const aSpec = fc.record({
  year: fc.constantFrom(2024, 2025),
  phase: fc.constantFrom('target', 'adjustment', 'monitoring', 'self-evaluation'),
  name: fc.constantFrom('渠道修缮', '渠道修缮及管护', '渠道修缮一期', '水质监测', ''),
  unit: fc.constantFrom('东栅县水利局', '水利局', '西栅县水利局', ''),
  code: fc.constantFrom('', '', 'A1', 'A2'),
  row: fc.constantFrom('清淤长度', '修缮长度'),
} as const)

const aPile = fc.array(aSpec, { maxLength: 12 }).map((specs) =>
  specs.map(({ year, phase, name, unit, code, row }, index) =>
    buildDisclosure({
      file: `${String(index).padStart(2, '0')}.txt`,
      year,
      forms: [
        { phase, fields: { 项目名称: name, 实施单位: unit, 项目编码: code }, rows: [['quantity', row, '≥3公里']] },
      ],
    }),
  ),
)
const aVerdict = fc.record({
  a: fc.nat(11).map((n) => `${String(n).padStart(2, '0')}.txt#0`),
  b: fc.nat(11).map((n) => `${String(n).padStart(2, '0')}.txt#0`),
  verdict: fc.constantFrom('confirmed' as const, 'refuted' as const),
})

const plain = (pairs: ReturnType<typeof pairForms>) =>
  pairs.map(({ earlier, later, ...rest }) => ({ ...rest, earlier: earlier.id, later: later.id }))

it('gives the same pairs whatever the order of the pile and of the verdicts, and whichever side a verdict names first', () => {
  const shuffled = aPile.chain((pile) =>
    fc.tuple(
      fc.constant(pile),
      fc.shuffledSubarray(pile, { minLength: pile.length }),
      fc.uniqueArray(aVerdict, { maxLength: 4, selector: ({ a, b }) => [a, b].sort().join() }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([pile, other, verdicts]) => {
      const turned = verdicts.map(({ a, b, verdict }) => ({ a: b, b: a, verdict })).reverse()
      expect(plain(pairForms(other, { verdicts: turned }))).toEqual(plain(pairForms(pile, { verdicts })))
    }),
    { numRuns: 300 },
  )
})

it('never pairs what a person told apart, and says so where they were put together', () => {
  fc.assert(
    fc.property(aPile, aVerdict, (pile, verdict) => {
      const found = pairForms(pile, { verdicts: [verdict] }).filter(({ earlier, later }) =>
        [earlier.id, later.id].every((id) => id === verdict.a || id === verdict.b),
      )
      if (verdict.verdict === 'refuted') expect(found).toEqual([])
      else for (const each of found) expect(each).toMatchObject({ certainty: 'certain', score: 1 })
    }),
  )
})
