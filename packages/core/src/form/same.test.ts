import { expect, test } from 'vitest'
import { applyEdits } from '../edit/index.ts'
import { exampleOf } from '../template/examples/index.ts'
import { type Disclosure, type Form, sameDisclosure, sameForm } from './index.ts'

const target = exampleOf('ningxia-project-self-evaluation') as Disclosure
const form = target.forms[0] as Form
const with_ = (at: string, raw: string): Form => applyEdits(target, [{ at, raw }]).forms[0] as Form

test.each<[string, Form]>([
  ['itself', form],
  ['money lines in another order', { ...form, funds: form.funds.toReversed() }],
  ['other places', { ...form, goal: { ...form.goal, place: { line: 4 } }, place: { line: 1 } }],
  ['white space', with_('/forms/0/indicators/0/name', ' 指标1： 体检 株数 ')],
  ['leaked markup', with_('/forms/0/goal', `<p>${form.goal.raw}</p>[bookmark: _Toc1]`)],
  ['another version of the template', { ...form, template: `${form.template.split('@')[0]}@9` }],
  [
    'points printed beside the level',
    {
      ...form,
      indicators: form.indicators.map((row, i) =>
        i < 5 ? { ...row, level1: { ...row.level1, raw: '产出指标（50分）' } } : row,
      ),
    },
  ],
  [
    'labels of money lines that say what their path says',
    { ...form, funds: form.funds.map(({ label: _label, ...line }) => line) },
  ],
])('the same: %s', (_, other) => {
  expect(sameForm(form, other)).toEqual([])
})

test.each<[string, Form, readonly string[]]>([
  [
    'a target',
    with_('/forms/0/indicators/0/target', '=121 株'),
    ['/indicators/0/target', '/indicators/0/target/value/number'],
  ],
  [
    'an empty row more',
    { ...form, emptyLevels: [{ level1: form.goal as never, level2: form.goal as never, after: 2 }] },
    ['/emptyLevels/0'],
  ],
  ['another template', { ...form, template: 'generic' }, ['/template']],
  ['a level', with_('/forms/0/indicators/0/level2', '质量指标'), ['/indicators/0/level2']],
  ['a column that is not there', { ...form, totals: {} }, ['/totals/label', '/totals/weight', '/totals/score']],
])('not the same: %s', (_, other, at) => {
  expect(sameForm(form, other).map((difference) => difference.at)).toEqual(at)
})

test('documents: title and prose are compared, sources are not', () => {
  expect(sameDisclosure(target, { ...target, source: { ...target.source, name: 'x.docx' }, skipped: [] })).toEqual([])
  expect(sameDisclosure(target, { ...target, title: { raw: '另题', place: {} } }).map(({ at }) => at)).toEqual([
    '/title',
  ])
})
