import { expect, test } from 'vitest'
import { applyChanges, correctionsAmong } from '../changes/apply-changes.ts'
import type { Change } from '../changes/change.ts'
import type { Disclosure, Skipped } from '../form/disclosure.ts'
import { buildDisclosure, type DisclosureSpec } from '../form/index.ts'
import type { Place } from '../form/place.ts'
import { layoutFingerprint } from './fingerprint.ts'
import { learn, learnedSchema } from './learned.ts'
import { offersFor } from './offer.ts'

const spec = (project: string, rows: number): DisclosureSpec => ({
  forms: [
    {
      fields: { 项目名称: project, 实施单位: `${project}办公室` },
      funds: { 年度资金总额: '12' },
      goal: `${project}如期完成`,
      rows: Array.from({ length: rows }, (_, i) => ['quantity', `${project}数量${i}`, `≥${i + 1} 处`] as const),
    },
  ],
})

const lost = (raw: string, place: Place): Skipped => ({ raw, place, why: 'not-understood' })
/** A document in which a labelled line, a line below the unit and a column of the rows were not understood. */
const aDocument = (project: string, rows: number, contact: string): Disclosure => {
  const built = buildDisclosure(spec(project, rows))
  const form = built.forms[0]
  const unit = form?.fields[1]?.value.place.line ?? 0
  return {
    ...built,
    skipped: [
      lost(`${contact}`, { line: unit + 1, column: 2 }),
      lost('注：本表由主管部门审核后公开', { line: form?.place.line ?? 0 }),
      ...(form?.indicators ?? []).map(({ target }, i) => lost(`按月${i}`, { ...target.place, column: 9 })),
    ],
  }
}
const first = aDocument('渡口修缮', 2, '联系人：陈雨')
const second = aDocument('桥梁养护', 4, '联系人： 苏禾')
const [contact, note, cell] = first.skipped
const cellsOf = (item: Skipped | undefined) => (item ? [{ raw: item.raw, place: item.place }] : [])

const changes: readonly Change[] = [
  {
    kind: 'assign',
    cells: cellsOf(contact),
    assignments: [{ at: '/forms/0/fields/联系人', raw: '陈雨', place: contact?.place ?? {} }],
  },
  { kind: 'set-aside', cells: cellsOf(note) },
  {
    kind: 'assign',
    cells: cellsOf(cell),
    assignments: [{ at: '/forms/0/indicators/0/extra/频次', raw: '按月0', place: cell?.place ?? {} }],
  },
]

const taught = (all: readonly Change[]) =>
  correctionsAmong(first, all).flatMap(({ before, correction }) => learn(before, correction))

test('files of one layout have one fingerprint, whatever is filled in; another layout has another', () => {
  const of = (one: DisclosureSpec) => buildDisclosure(one).forms.map(layoutFingerprint)[0]
  expect(of(spec('甲', 1))).toBe(of(spec('乙', 9)))
  expect(of({ forms: [{ ...spec('甲', 1).forms[0], fields: { 项目名称: '甲' } }] })).not.toBe(of(spec('甲', 1)))
})

test('a correction changes nothing of the fingerprint', () => {
  const applied = applyChanges(first, changes)
  const after = applied.kind === 'applied' ? applied.disclosure : first
  expect(after.forms.map(layoutFingerprint)).toEqual(first.forms.map(layoutFingerprint))
})

test('what one file was taught is offered to the next of its layout', () => {
  const learned = taught(changes)
  expect(learned.map((one) => learnedSchema.parse(JSON.parse(JSON.stringify(one))))).toEqual(learned)
  const offers = offersFor(second, learned)
  expect(offers.map(({ raw, at }) => [raw, at])).toEqual([
    ['联系人： 苏禾', '/forms/0/fields/联系人'],
    ['注：本表由主管部门审核后公开', undefined],
    ['按月0', '/forms/0/indicators/0/extra/频次'],
    ['按月1', '/forms/0/indicators/1/extra/频次'],
    ['按月2', '/forms/0/indicators/2/extra/频次'],
    ['按月3', '/forms/0/indicators/3/extra/频次'],
  ])
  const applied = applyChanges(
    second,
    offers.map(({ change }) => change),
  )
  if (applied.kind !== 'applied') throw new Error(JSON.stringify(applied))
  expect(applied.disclosure.skipped.map(({ why }) => why)).toEqual(['no-data'])
  expect(applied.disclosure.forms[0]?.fields.at(-1)?.value).toMatchObject({ raw: '苏禾', place: { start: 5, end: 7 } })
  expect(applied.disclosure.forms[0]?.indicators[3]?.extra?.[0]?.value.raw).toBe('按月3')
})

test('a file that was given a column by hand still teaches its layout', () => {
  const sums = first.forms.map(layoutFingerprint)
  const applied = applyChanges(first, [
    {
      kind: 'assign',
      cells: cellsOf(cell),
      assignments: [{ at: '/forms/0/indicators/0/note', raw: '按月0', place: cell?.place ?? {} }],
    },
  ])
  const corrected = applied.kind === 'applied' ? applied.disclosure : first
  expect(corrected.forms.map(layoutFingerprint)).not.toEqual(sums)
  const learned = correctionsAmong(corrected, changes.slice(0, 1)).flatMap(({ before, correction }) =>
    learn(before, correction, sums),
  )
  expect(offersFor(second, learned)).toHaveLength(1)
})

test('nothing is offered to another layout, nor where the cell is filled in already', () => {
  const learned = taught(changes)
  const other = buildDisclosure({ forms: [{ fields: { 项目名称: '别的表' }, goal: '别的' }] })
  expect(offersFor({ ...other, skipped: second.skipped }, learned)).toEqual([])
  const applied = applyChanges(second, [{ kind: 'edit', at: '/forms/0/fields/联系人', raw: '已填' }])
  const filled = applied.kind === 'applied' ? applied.disclosure : second
  expect(offersFor(filled, learned).some(({ at }) => at?.includes('fields'))).toBe(false)
})

test('a correction of what had been understood teaches nothing', () => {
  const goal = first.forms[0]?.goal
  const cells = [{ raw: goal?.raw ?? '', place: goal?.place ?? {} }]
  expect(taught([{ kind: 'set-aside', cells }])).toEqual([])
})
