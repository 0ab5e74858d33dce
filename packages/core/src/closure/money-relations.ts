import type { Form, FundLine } from '../form/index.ts'
import { fenOf, termTotal, yearBudget } from '../queries/index.ts'
import { executionLine } from '../score/execution-line.ts'
import type { Template } from '../template/schema/index.ts'
import { Exact } from '../value/exact.ts'
import { budgetRelations } from './budget-sums.ts'
import { attributeOf, durationOf, saysOneYear } from './duration.ts'
import { type Figure, moneyFigure, percentFigure } from './figure.ts'
import { rateLines } from './rate-lines.ts'
import { type Relation, residualOf, sumTerms } from './relation.ts'

/** A money line by what the form calls it: 年度资金总额／财政拨款（全年预算数）. */
export const lineLabel = ({ path, column }: FundLine): string =>
  column === '预算' ? path.join('／') : `${path.join('／')}（${column}）`

/** What the relations of one form are made with. */
export interface Ground {
  readonly form: Form
  readonly template: Template | undefined
  /** The figure of a money cell, the same for every relation. */
  readonly money: (line: FundLine) => Figure
  readonly tolerance: Exact
}

export const makeGround = (form: Form, template: Template | undefined, moneyTolerance: number): Ground => {
  const figures = new Map<FundLine, Figure>()
  return {
    form,
    template,
    tolerance: new Exact(moneyTolerance),
    money: (line) => {
      const known = figures.get(line) ?? moneyFigure(form, line.amount, () => lineLabel(line))
      figures.set(line, known)
      return known
    },
  }
}

const isUnread = ({ value, blank }: Figure): boolean => value === undefined && !blank

/** Totals and their parts, in every column of money. */
export const partsRelations = ({ form, template, money, tolerance }: Ground): readonly Relation[] =>
  budgetRelations(form, template).flatMap(({ told, ...sum }): readonly Relation[] => {
    const total = money(sum.total)
    const parts = sum.parts.map(money)
    if (isUnread(total) || parts.some(isUnread) || parts.every(({ blank }) => blank)) return []
    const terms = sumTerms(parts, total)
    const open = total.blank ? [total] : []
    return [
      { kind: 'parts', sum, told, rel: sum.whole ? '=' : '≤', terms, residual: residualOf(terms), tolerance, open },
    ]
  })

/** A project of one year costs in all what it costs in the year; every other one no less. */
export const termRelations = ({ form, template, money, tolerance }: Ground): readonly Relation[] => {
  const total = termTotal(form, template)
  const year = yearBudget(form, template)
  if (!total || !year || total === year || fenOf(total) === undefined || fenOf(year) === undefined) return []
  const duration = durationOf(form)
  const oneYear = duration ? duration.years <= 1 : attributeOf(form) !== undefined && saysOneYear(form)
  const terms = sumTerms([money(year)], money(total))
  return [{ kind: 'term', rel: oneYear ? '=' : '≤', terms, residual: residualOf(terms), tolerance, open: [] }]
}

/** The rates of execution: a hundred times what was executed is the rate times the budget. */
export const rateRelations = ({ form, money }: Ground): readonly Relation[] => {
  const main = executionLine(form)?.rate
  return rateLines(form).flatMap((line): readonly Relation[] => {
    const { budgetFen, executedFen, percent, step } = line
    if (!budgetFen || executedFen === undefined) return []
    const rate = percentFigure(line.rate.amount, () => lineLabel(line.rate), percent)
    // Below the total, lines often print no rate of their own.
    if (!percent && (!rate.blank || line.rate.amount.raw.trim() !== '' || form.funds[main ?? -1] !== line.rate))
      return []
    const hundred = new Exact(100)
    const terms = [
      { figure: money(line.executed), factor: hundred, solves: false },
      { figure: rate, factor: new Exact(-budgetFen), solves: true },
      { figure: money(line.budget), factor: (percent ?? new Exact(0)).neg(), solves: false },
    ]
    const residual = hundred.times(executedFen).minus((percent ?? new Exact(0)).times(budgetFen))
    // A whole step of the last digit is one too many.
    const tolerance = step.times(budgetFen).times('0.999999')
    return [{ kind: 'rate', line, rel: '=', terms, residual, tolerance, open: percent ? [] : [rate] }]
  })
}
