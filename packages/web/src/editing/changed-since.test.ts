import { expect, test } from 'vitest'
import { changedSince } from './changed-since.ts'

const text = (raw: string) => ({ raw, place: {} })
const row = (name: string, target: string) => ({ name: text(name), target: text(target) })
const rows = [row('育苗', '≥8 株'), row('移栽', '≥6 株')] as const
const base = { forms: [{ goal: text('目标'), indicators: rows }] }
const withForm = (change: object) => ({ forms: [{ ...base.forms[0], ...change }] })

test('nothing changed', () => expect(changedSince(base, withForm({}))).toEqual(new Map()))

test('a header cell', () =>
  expect(changedSince(base, withForm({ goal: text('新目标') }))).toEqual(new Map([['/forms/0/goal', '目标']])))

test('a cell of a row', () =>
  expect(changedSince(base, withForm({ indicators: [rows[0], { ...rows[1], target: text('≥7 株') }] }))).toEqual(
    new Map([['/forms/0/indicators/1/target', '≥6 株']]),
  ))

test('a row put before others changes only itself', () =>
  expect(changedSince(base, withForm({ indicators: [row('播种', ''), ...rows] }))).toEqual(
    new Map([['/forms/0/indicators/0/name', '']]),
  ))

test('a cell of a row that moved is compared with its own past', () =>
  expect(changedSince(base, withForm({ indicators: [rows[1], { ...rows[0], target: text('≥9 株') }] }))).toEqual(
    new Map([['/forms/0/indicators/1/target', '≥8 株']]),
  ))

test('a text set to what it was is no change', () =>
  expect(changedSince(base, withForm({ goal: text('目标') }))).toEqual(new Map()))
