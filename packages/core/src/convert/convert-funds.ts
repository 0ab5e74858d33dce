import type { Form } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import type { Template } from '../template/index.ts'
import { amountIn } from './convert-amount.ts'
import { taskCells } from './convert-tasks.ts'
import { type FundKey, fundKey } from './fund-key.ts'

/** A text for a cell of the new form, and the cells of the old one that it stands for. */
export interface Filled {
  /** Pointer inside the new form. */
  readonly at: string
  readonly raw: string
  /** Pointers inside the old form. */
  readonly from: readonly string[]
}

const isNothing = (raw: string): boolean => /^[\s0.—–－/-]*$/.test(raw)

/** A form with one column of budgets has what another calls the budget of the year's beginning, or the one in force. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  budget: ['adjusted', 'initial'],
  initial: ['budget'],
  adjusted: ['budget'],
}

/**
 * Money lines by what they are about. What the unit spends itself is all its money where it hands nothing on; the other
 * way round nobody can tell.
 *
 * @param blank The new form, with all its lines.
 */
export function convertFunds(form: Form, from: Template | undefined, blank: Form, to: Template): readonly Filled[] {
  const keys = form.funds.map(({ path, column }) => fundKey(path, column, from))
  // Those of tasks go with their tasks.
  const used = new Set(taskCells(form).funds)
  const ofTasks = taskCells(blank).funds
  const handsOn = form.funds.some(({ amount }, i) => keys[i]?.part === 'transfer' && !isNothing(amount.raw))
  const [oldUnit, newUnit] = [form.amountUnit.value, blank.amountUnit.value]
  const take = (fits: (key: FundKey, index: number) => boolean): number | undefined => {
    const index = keys.findIndex((key, i) => !used.has(i) && fits(key, i))
    if (index < 0) return undefined
    used.add(index)
    return index
  }
  const wanted = blank.funds.map(({ path, column }) => fundKey(path, column, to))
  const found = new Map<number, number>()
  const pass = (fits: (want: FundKey, key: FundKey, slot: number, index: number) => boolean) => {
    wanted.forEach((want, slot) => {
      if (found.has(slot) || ofTasks.has(slot)) return
      const index = take((key, i) => fits(want, key, slot, i))
      if (index !== undefined) found.set(slot, index)
    })
  }
  const sameLine = (want: FundKey, key: FundKey) => want.part === key.part && want.kind === key.kind
  const pathOf = (path: readonly string[]) => path.map(labelKey).join('|')
  // The same words are the same line, before anything is guessed.
  pass(
    (want, key, slot, index) =>
      want.column === key.column && pathOf(blank.funds[slot]?.path ?? []) === pathOf(form.funds[index]?.path ?? []),
  )
  pass((want, key) => sameLine(want, key) && want.column === key.column)
  pass((want, key) => sameLine(want, key) && (standIns[want.column]?.includes(key.column) ?? false))
  if (!handsOn)
    pass(
      (want, key) => want.part === 'year' && key.part === 'own' && want.kind === key.kind && want.column === key.column,
    )
  return Array.from(found, ([slot, index]): Filled => {
    const line = form.funds[index]
    const money = isMoneyColumn(blank.funds[slot]?.column ?? '')
    const raw = line?.amount.raw ?? ''
    const known = oldUnit !== undefined && newUnit !== undefined && line !== undefined && money
    return {
      at: `/funds/${slot}/amount`,
      raw: known ? amountIn(line.amount, oldUnit, newUnit) : raw,
      from: [`/funds/${index}/amount`],
    }
  })
}
