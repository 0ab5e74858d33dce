import { describe, expect, test } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { applyChanges } from './apply-changes.ts'
import type { Change } from './change.ts'

const disclosure = buildDisclosure({
  forms: [
    {
      goal: '修缮馆舍',
      rows: [
        ['quantity', '修缮馆舍数量', '≥3 处'],
        ['quality', '验收合格率', '≥95%'],
      ],
    },
  ],
})

const after = (...changes: Change[]) => {
  const applied = applyChanges(disclosure, changes)
  if (applied.kind !== 'applied') throw new Error(JSON.stringify(applied))
  return applied.disclosure.forms[0]?.indicators.map(({ name, target, level2 }) => [level2.value, name.raw, target.raw])
}
const rows = after()

describe('changes are made in order, each seeing what the ones before it did', () => {
  test('a cell', () =>
    expect(after({ kind: 'edit', at: '/forms/0/indicators/0/target', raw: '≥4 处' })?.[0]).toEqual([
      'quantity',
      '修缮馆舍数量',
      '≥4 处',
    ]))

  test('a row in the group of the one above, then its cells', () =>
    expect(
      after(
        { kind: 'insert', form: 0, of: 'indicators', index: 1, level1: 'output', level2: 'quantity' },
        {
          kind: 'edits',
          edits: [
            { at: '/forms/0/indicators/1/name', raw: '更换门窗数量' },
            { at: '/forms/0/indicators/1/target', raw: '≥20 樘' },
          ],
        },
      ),
    ).toEqual([rows?.[0], ['quantity', '更换门窗数量', '≥20 樘'], rows?.[1]]))

  test('a row removed', () =>
    expect(after({ kind: 'remove', form: 0, of: 'indicators', index: 0 })).toEqual([rows?.[1]]))
})

test('the first change that points at nothing ends it', () => {
  const applied = applyChanges(disclosure, [
    { kind: 'edit', at: '/forms/0/goal', raw: '新目标' },
    { kind: 'edit', at: '/forms/0/indicators/9/target', raw: '1' },
  ])
  expect(applied).toMatchObject({ kind: 'bad-change', index: 1, faults: [{ at: '/forms/0/indicators/9/target' }] })
})
