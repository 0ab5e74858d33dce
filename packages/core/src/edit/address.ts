import type { Disclosure } from '../form/disclosure.ts'
import { indicatorCellNames, indicatorCells } from '../form/indicator-cells.ts'
import { tokensOf } from '../form/pointer.ts'
import type { Printed } from '../form/printed.ts'
import type { EditFault } from './result.ts'

/** How the text of a cell is read. */
export type Typing =
  | 'text'
  | 'value'
  | 'level1'
  | 'level2'
  | 'decimal'
  | 'points'
  | 'fund'
  | 'heading-amount'
  | 'amount-unit'
  | 'year'
  | 'date'
  | 'yes-no'
  | 'nature'
  | 'direction'
  | 'likelihood'

export type Path = readonly (string | number)[]

/** What a pointer names: a Printed that is there or may be put there, or something that is made when it is typed. */
export type Address =
  | { readonly kind: 'cell'; readonly path: Path; readonly typing: Typing; readonly form?: number }
  | { readonly kind: 'new-field'; readonly form: number; readonly name: string }
  | { readonly kind: 'new-fund'; readonly form: number; readonly path: readonly string[]; readonly column: string }
  | {
      readonly kind: 'new-extra'
      readonly form: number
      readonly of: 'indicators' | 'tasks'
      readonly row: number
      readonly label: string
    }
  | { readonly kind: 'new-amount'; readonly form: number; readonly task: number; readonly column: string }
  | {
      readonly kind: 'empty-level'
      readonly form: number
      readonly index: number
      readonly property: string
      readonly typing: Typing
    }

type Node =
  | { readonly is: 'cell'; readonly typing: Typing }
  | { readonly is: 'object'; readonly parts: Readonly<Record<string, Node>> }
  | {
      readonly is: 'list'
      readonly entry: Node
      /** An entry may be typed right behind the last one. */
      readonly grows?: true
      /** Entries that do not exist yet have names. */
      readonly named?: Named
    }

type Named = 'fields' | 'funds' | 'extra' | 'amounts'

const cell = (typing: Typing): Node => ({ is: 'cell', typing })
const object = (parts: Readonly<Record<string, Node>>): Node => ({ is: 'object', parts })
const list = (entry: Node, more: { readonly grows?: true; readonly named?: Named } = {}): Node => ({
  is: 'list',
  entry,
  ...more,
})

const text = cell('text')
const value = cell('value')
const decimal = cell('decimal')
const field = object({ label: text, value: text })
const levels = { level1: cell('level1'), level2: cell('level2') }
const rowCells = Object.fromEntries(indicatorCellNames.map((name) => [name, cell(indicatorCells[name].typing)]))
const timed = list(object({ period: text, value }))
const ticks = list(object({ label: text, ticked: cell('yes-no') }))
const rowLists = { history: timed, progress: timed, causes: ticks, likelihoods: ticks }

/** Every cell of a Disclosure that can be typed into. */
const tree: Node = object({
  title: text,
  publisher: text,
  publishedOn: cell('date'),
  year: cell('year'),
  cover: list(field),
  narrative: list(object({ heading: text, text, amount: cell('heading-amount') })),
  forms: list(
    object({
      title: text,
      year: cell('year'),
      amountUnit: cell('amount-unit'),
      project: object({
        name: text,
        code: text,
        attribute: text,
        category: text,
        duration: value,
        leader: text,
        phone: text,
        fundUse: text,
        fundNature: text,
        fundOffice: text,
      }),
      competentDepartment: text,
      implementingUnit: text,
      fields: list(field, { named: 'fields' }),
      funds: list(object({ amount: cell('fund'), label: text }), { named: 'funds' }),
      spendingPlan: list(object({ by: value, percent: decimal }), { grows: true }),
      schedule: list(object({ period: value, text }), { grows: true }),
      subGoals: list(object({ no: text, heading: text, text, amount: cell('heading-amount') }), { grows: true }),
      safeguards: list(object({ label: text, text }), { grows: true }),
      goal: text,
      goalActual: text,
      goals: list(object({ label: text, text, actual: text, weight: decimal, score: decimal })),
      tasks: list(
        object({
          no: text,
          name: text,
          content: text,
          completion: text,
          extra: list(field, { named: 'extra' }),
          amounts: list(object({ amount: cell('fund') }), { named: 'amounts' }),
        }),
        { grows: true },
      ),
      reviews: list(
        object({ criterion: text, item: text, question: text, points: decimal, score: decimal, opinion: text }),
        { grows: true },
      ),
      indicators: list(object({ ...levels, ...rowCells, ...rowLists, extra: list(field, { named: 'extra' }) })),
      emptyLevels: list(object({ ...levels, ...rowCells })),
      level1Points: list(object({ level1: cell('level1'), points: cell('points') })),
      totals: object({ label: text, weight: decimal, score: decimal }),
    }),
  ),
})

const at = (data: unknown, token: string | number): unknown =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string | number, unknown>>)[token] : undefined

const named = (kind: Named, path: Path, token: string): Address | undefined => {
  const [, form, list, row] = path
  if (typeof form !== 'number' || token === '') return undefined
  if (kind === 'fields') return { kind: 'new-field', form, name: token }
  if (kind === 'extra') {
    const of = list === 'tasks' ? ('tasks' as const) : ('indicators' as const)
    return typeof row === 'number' ? { kind: 'new-extra', form, of, row, label: token } : undefined
  }
  if (kind === 'amounts')
    return typeof row === 'number' ? { kind: 'new-amount', form, task: row, column: token } : undefined
  const names = token.split('|')
  const column = names.at(-1)
  return names.length > 1 && column !== undefined
    ? { kind: 'new-fund', form, path: names.slice(0, -1), column }
    : undefined
}

/** Indexes that fit a list, as first and last. */
const range = (size: number): readonly string[] => (size === 0 ? [] : size === 1 ? ['0'] : ['0', String(size - 1)])

/**
 * What a pointer names in a Disclosure, or where it leaves it. Lists of stages, sub-goals, safeguards and plan steps may
 * be typed into right behind their end, as may tasks and questions; header fields, money lines and further columns that are not there yet have names
 * instead of an index (`/forms/0/fields/项目编码`, `/forms/0/funds/本级资金|其他资金|预算`).
 */
export const addressOf = (disclosure: Disclosure, pointer: string): Address | EditFault => {
  const tokens = tokensOf(pointer)
  if (tokens === undefined) return { at: pointer, fault: 'no-pointer', found: pointer, expected: ['/'] }
  let node = tree
  let data: unknown = disclosure
  let path: Path = []
  for (const [i, token] of tokens.entries()) {
    const last = i === tokens.length - 1
    if (node.is === 'cell') return { at: pointer, fault: 'not-a-cell', found: token, expected: [] }
    if (node.is === 'object') {
      const next = Object.hasOwn(node.parts, token) ? node.parts[token] : undefined
      if (next === undefined)
        return { at: pointer, fault: 'no-such-property', found: token, expected: Object.keys(node.parts) }
      path = [...path, token]
      data = at(data, token)
      node = next
      continue
    }
    const size = Array.isArray(data) ? data.length : 0
    const index = /^(0|[1-9]\d{0,5})$/.test(token) ? Number(token) : undefined
    if (index === undefined) {
      const address = node.named && last ? named(node.named, path, token) : undefined
      return address ?? { at: pointer, fault: 'no-such-entry', found: token, expected: range(size) }
    }
    const limit = node.grows ? size + 1 : size
    const plan = path.at(-1) === 'spendingPlan' && size === 0
    if (index >= limit && !plan) return { at: pointer, fault: 'no-such-entry', found: token, expected: range(limit) }
    path = [...path, index]
    data = at(data, index)
    node = node.entry
  }
  if (node.is !== 'cell') {
    return {
      at: pointer,
      fault: 'not-a-cell',
      found: tokens.at(-1) ?? '',
      expected: node.is === 'object' ? Object.keys(node.parts) : [],
    }
  }
  return found(path, node.typing)
}

const found = (path: Path, typing: Typing): Address => {
  const [list_, form, part, index, property] = path
  const inForm = list_ === 'forms' && typeof form === 'number' ? form : undefined
  const typed = part === 'emptyLevels' && typing !== 'level1' && typing !== 'level2'
  if (inForm !== undefined && typed && typeof index === 'number' && typeof property === 'string')
    return { kind: 'empty-level', form: inForm, index, property, typing }
  return { kind: 'cell', path, typing, ...(inForm === undefined ? {} : { form: inForm }) }
}

/** Whether this is the reason why a pointer names nothing. */
export const isFault = (address: Address | EditFault): address is EditFault => 'fault' in address

/** The Printed at a path, if there is one. */
export const printedAt = (disclosure: Disclosure, path: Path): Printed | undefined => {
  const data = path.reduce<unknown>(at, disclosure)
  return typeof data === 'object' && data !== null && 'raw' in data && 'place' in data ? (data as Printed) : undefined
}
