import { describe, expect, test } from 'vitest'
import type { EditResult } from '../edit/index.ts'
import type { Disclosure } from '../form/disclosure.ts'
import { buildDisclosure } from '../form/index.ts'
import type { Place } from '../form/place.ts'
import { assign } from './assign.ts'
import { joinRows } from './join-rows.ts'
import { setAside } from './set-aside.ts'
import type { SourceCell } from './source-cell.ts'

const lost = (raw: string, place: Place) => ({ raw, place, why: 'not-understood' as const })
const complaint = (place: Place) => ({
  rule: 'text-not-understood',
  severity: 'warning' as const,
  origin: 'reading' as const,
  form: null,
  place,
  basis: [],
  data: {},
})

const built = buildDisclosure({
  forms: [
    {
      fields: { 项目名称: '渡口修缮', 实施单位: '岚溪县水运站' },
      goal: '修缮渡口',
      rows: [
        ['quantity', '修缮渡口', '≥4 处', { note: '' }],
        ['quantity', '数量', '', {}],
        ['quality', '验收合格率', '≥95%', {}],
      ],
    },
  ],
})
const form = built.forms[0]
const contact: SourceCell = { raw: '联系人：陈雨', place: { line: 90, column: 2 } }
const stray: SourceCell = { raw: '停靠点除外', place: { line: form?.indicators[0]?.target.place.line ?? 0, column: 9 } }
const disclosure: Disclosure = {
  ...built,
  skipped: [lost(contact.raw, { line: 90, column: 2 }), lost(stray.raw, stray.place)],
  findings: [complaint(contact.place), complaint(stray.place)],
}

const done = (result: EditResult): Disclosure => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.disclosure
}
const open = ({ skipped }: Disclosure) => skipped.filter(({ why }) => why === 'not-understood').map(({ raw }) => raw)

describe('a cell is a field', () => {
  test('one that the form prints under no label yet', () => {
    const after = done(
      assign(
        disclosure,
        [contact],
        [{ at: '/forms/0/fields/联系人', raw: '陈雨', place: { ...contact.place, start: 4, end: 6 } }],
      ),
    )
    const field = after.forms[0]?.fields.at(-1)
    expect([field?.label.raw, field?.value.raw]).toEqual(['联系人', '陈雨'])
    expect(field?.value.place).toEqual({ line: 90, column: 2, start: 4, end: 6 })
    expect(open(after)).toEqual(['停靠点除外'])
    expect(after.findings.map(({ place }) => place)).toEqual([stray.place])
  })

  test('a header cell whose label means something is typed', () => {
    const cell = { raw: '陈雨', place: { line: 90, column: 2 } }
    const after = done(assign(disclosure, [cell], [{ at: '/forms/0/fields/项目负责人', ...cell }]))
    expect(after.forms[0]?.project).toMatchObject({ name: { raw: '渡口修缮' }, leader: cell })
    const other = { raw: '苏禾', place: { line: 91, column: 2 } }
    const both = done(
      assign(
        disclosure,
        [cell, other],
        [
          { at: '/forms/0/fields/项目负责人', ...cell },
          { at: '/forms/0/fields/经办人', ...other },
        ],
      ),
    )
    expect(both.forms[0]?.project?.leader).toEqual(after.forms[0]?.project?.leader)
    expect(both.forms[0]?.fields.slice(-2).map(({ value }) => value)).toMatchObject([cell, other])
  })

  test('an indicator’s column, typed as the column is', () => {
    const cell = { raw: '3 天', place: { line: 91, column: 4 } }
    const after = done(assign(disclosure, [cell], [{ at: '/forms/0/indicators/1/target', ...cell }]))
    expect(after.forms[0]?.indicators[1]?.target).toMatchObject({
      raw: '3 天',
      value: { kind: 'quantity', number: '3', unit: '天' },
      place: { line: 91, column: 4 },
    })
  })

  test('what stood there before is not lost but asked about', () => {
    const before = form?.fields[1]?.value
    const cell = { raw: '岚溪县渡口管理所', place: { line: 92, column: 2 } }
    const after = done(assign(disclosure, [cell], [{ at: '/forms/0/fields/1/value', ...cell }]))
    expect(after.forms[0]?.implementingUnit).toMatchObject({ raw: '岚溪县渡口管理所', place: { line: 92, column: 2 } })
    expect(after.skipped).toContainEqual(lost('岚溪县水运站', before?.place ?? {}))
  })

  test('a cell that was read as something else moves', () => {
    const goal = form?.goal
    const cell = { raw: goal?.raw ?? '', place: goal?.place ?? {} }
    const after = done(assign(disclosure, [cell], [{ at: '/forms/0/indicators/1/name', ...cell }]))
    expect(after.forms[0]?.goal.raw).toBe('')
    expect(after.forms[0]?.indicators[1]?.name).toMatchObject(cell)
    expect(open(after)).toContain('数量')
  })

  test('of a line of several cells the rest stays', () => {
    const line = { ...disclosure, skipped: [lost('邮编\t600123\t传真', { line: 93 })] }
    const cell = { raw: '600123', place: { line: 93, column: 2 } }
    const after = done(assign(line, [cell], [{ at: '/forms/0/fields/邮编', ...cell }]))
    expect(open(after)).toEqual(['邮编\t\t传真'])
  })

  test('a pointer that names nothing is refused and changes nothing', () => {
    expect(assign(disclosure, [contact], [{ at: '/forms/7/goal', raw: 'x', place: {} }])).toMatchObject({ ok: false })
  })
})

describe('a cell is no data', () => {
  test('of those not understood', () => {
    const after = done(setAside(disclosure, [contact]))
    expect(open(after)).toEqual(['停靠点除外'])
    expect(after.skipped).toContainEqual({ ...contact, why: 'no-data' })
    expect(after.findings).toHaveLength(1)
  })

  test('a row of an indicator that was none goes', () => {
    const name = form?.indicators[1]?.name
    const cell = { raw: name?.raw ?? '', place: name?.place ?? {} }
    const after = done(setAside(disclosure, [cell]))
    expect(after.forms[0]?.indicators.map((row) => row.name.raw)).toEqual(['修缮渡口', '验收合格率'])
    expect(after.skipped).toContainEqual({ raw: '数量', place: cell.place, why: 'no-data' })
  })
})

describe('rows belong together', () => {
  const cellOf = (row: number, part: 'name' | 'target'): SourceCell => {
    const printed = form?.indicators[row]?.[part]
    return { raw: printed?.raw ?? '', place: printed?.place ?? {} }
  }

  test('a row that was read as an indicator of its own', () => {
    const after = done(joinRows(disclosure, [cellOf(0, 'name'), cellOf(1, 'name')]))
    const [first, ...rest] = after.forms[0]?.indicators ?? []
    expect(first?.name.raw).toBe('修缮渡口数量')
    expect(first?.name.place).toMatchObject({
      line: cellOf(0, 'name').place.line,
      endLine: cellOf(1, 'name').place.line,
    })
    expect(first?.target.raw).toBe('≥4 处')
    expect(rest.map((row) => row.name.raw)).toEqual(['验收合格率'])
  })

  test('a cell that was not understood goes on in its column', () => {
    const below = { raw: '（含便桥）', place: { line: 95, column: 3 } }
    const base = { ...disclosure, skipped: [lost(below.raw, below.place)] }
    const after = done(joinRows(base, [cellOf(2, 'name'), below]))
    expect(after.forms[0]?.indicators[2]?.name.raw).toBe('验收合格率（含便桥）')
    expect(open(after)).toEqual([])
  })

  test('prose goes on', () => {
    const goal = form?.goal
    const below = { raw: '四处。', place: { line: 96, column: 1 } }
    const base = { ...disclosure, skipped: [lost(below.raw, below.place)] }
    const after = done(joinRows(base, [{ raw: goal?.raw ?? '', place: goal?.place ?? {} }, below]))
    expect(after.forms[0]?.goal.raw).toBe('修缮渡口四处。')
    expect(open(after)).toEqual([])
  })

  test('nothing that was read, nothing to join to', () => {
    expect(joinRows(disclosure, [contact])).toMatchObject({ ok: false })
  })
})
