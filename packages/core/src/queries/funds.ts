import type { Form, FundLine } from '../form/index.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import { samePath } from '../form/same-path.ts'
import type { FundRef, Template } from '../template/schema/index.ts'

export { isMoneyColumn }

/** The fund line that a template's reference means. */
export const fundAt = (form: Form, ref: FundRef | undefined): FundLine | undefined =>
  ref && form.funds.find((fund) => fund.column === (ref.column ?? '预算') && samePath(fund.path, ref.path))

/** Whole fen of a money cell; undefined for an empty one and for columns that hold no money. */
export const fenOf = (fund: FundLine | undefined): number | undefined =>
  fund && isMoneyColumn(fund.column) && typeof fund.amount.value === 'number' ? fund.amount.value : undefined

/** Labels of the line that holds the year's money, best first. */
const yearLabels = [
  /^年度(资金|预算)?(总额|总计|合计|金额)$/,
  /^(项目)?年度(资金)?(预算)?(金额|总额|资金)$/,
  /^(本年|当年|年度)预算/,
  /^预算(资金|金额|数|规模)?$/,
  /^资金总额$/,
  /^(合计|总计|预算总额|资金合计)$/,
]
const yearColumns: readonly RegExp[] = [/^全年预算数?$/, /^年初预算数?$/, /^预算$/, /预算|金额/]

/**
 * The cell with the year's budget: by the template's own reference, else (a form that no template knows) by the field's
 * labels. The adjusted full-year figure goes before the initial one.
 * @example fenOf(yearBudget(form, template)) // 247_0000_00 (fen)
 */
export const yearBudget = (form: Form, template: Template | undefined): FundLine | undefined => {
  const byTemplate = fundAt(form, template?.money?.yearBudget)
  if (byTemplate) return byTemplate
  for (const label of yearLabels)
    for (const column of yearColumns) {
      const found = form.funds.find((fund) => column.test(fund.column) && label.test(fund.path.at(-1) ?? ''))
      if (found) return found
    }
  return undefined
}

/**
 * The cell with the whole term's total (项目总额), where the form prints one.
 * @example fenOf(termTotal(form, template))
 */
export const termTotal = (form: Form, template: Template | undefined): FundLine | undefined =>
  fundAt(form, template?.money?.termTotal) ??
  form.funds.find((fund) => isMoneyColumn(fund.column) && /^项目(资金)?总(额|投资|预算)$/.test(fund.path.at(-1) ?? ''))

/**
 * The cell with the money executed in the year (全年执行数).
 * @example fenOf(executed(form, template))
 */
export const executed = (form: Form, template: Template | undefined): FundLine | undefined =>
  fundAt(form, template?.money?.executed) ??
  form.funds.find(
    (fund) => fund.column === '全年执行数' && yearLabels.some((label) => label.test(fund.path.at(-1) ?? '')),
  )
