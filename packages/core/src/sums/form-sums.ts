import { budgetSums } from '../closure/budget-sums.ts'
import { costBill } from '../closure/cost-bill.ts'
import { pointsColumn, sumOf } from '../closure/points.ts'
import type { AmountUnit, Form } from '../form/index.ts'
import type { Template } from '../template/schema/index.ts'

/** Something of a form that must add up. Money is whole fen, points are exact decimals. */
export type FormSum =
  /** The cost rows beside the year's money; `complete` is false where a row could not be counted. */
  | { readonly kind: 'costs'; readonly sum: number; readonly total: number; readonly complete: boolean }
  /** Money lines beside the total they belong to; `whole` is false where together they may be less (其中：). */
  | {
      readonly kind: 'parts'
      /** The total's label, below that of its group. */
      readonly label: string
      readonly column: string
      readonly sum: number
      readonly total: number
      readonly whole: boolean
    }
  /** The points of the rows, beside the printed total where there is one. */
  | { readonly kind: 'weights' | 'scores'; readonly sum: string; readonly total: string | null }

export interface FormSums {
  readonly amountUnit: AmountUnit
  readonly sums: readonly FormSum[]
}

const fenOf = (value: number | string | undefined): number => (typeof value === 'number' ? value : 0)

const points = (form: Form, of: 'weight' | 'score'): readonly FormSum[] => {
  const { rows, execution } = pointsColumn(form, of)
  if (rows.length === 0) return []
  return [
    {
      kind: of === 'weight' ? 'weights' : 'scores',
      sum: sumOf([...rows, ...execution]).toFixed(),
      total: form.totals?.[of]?.value ?? null,
    },
  ]
}

/**
 * Everything in a form that must add up, as it stands now: what an editor shows over the sheet while somebody types. It
 * judges nothing; the rules do.
 * @example formSums(form, template).sums[0] // { kind: 'costs', sum: 51500000, total: 60000000, complete: true }
 */
export const formSums = (form: Form, template: Template | undefined): FormSums => {
  const bill = costBill({ form, template })
  const costs: readonly FormSum[] = bill
    ? [{ kind: 'costs', sum: bill.total.toNumber(), total: bill.year.toNumber(), complete: bill.complete }]
    : []
  const parts = budgetSums(form, template).flatMap(({ total, parts: lines, whole }): readonly FormSum[] =>
    typeof total.amount.value === 'number'
      ? [
          {
            kind: 'parts',
            label: total.path.slice(-2).join(' '),
            column: total.column,
            sum: lines.reduce((sum, line) => sum + fenOf(line.amount.value), 0),
            total: total.amount.value,
            whole,
          },
        ]
      : [],
  )
  return {
    amountUnit: form.amountUnit.value ?? '万元',
    sums: [...costs, ...parts, ...points(form, 'weight'), ...points(form, 'score')],
  }
}
