import { plainName } from '../queries/index.ts'
import { costBill } from './cost-bill.ts'
import { costFigure } from './figure.ts'
import type { Ground } from './money-relations.ts'
import { type Relation, sumTerms, type Term } from './relation.ts'

/** The cost rows, unit prices times quantities among them, are not above the year's money. */
export const costRelations = ({ form, template, money, tolerance }: Ground): readonly Relation[] => {
  const bill = costBill({ form, template })
  if (!bill || bill.lines.some(({ kind }) => kind === 'whole') || bill.products.some(({ loose }) => loose)) return []
  const figure = (line: (typeof bill.lines)[number]) =>
    costFigure(
      form,
      line.indicator.target,
      () => plainName(line.indicator.name.raw),
      line.kind === 'sum' ? line.fen : undefined,
    )
  const least = bill.others.reduce((a, b) => (a.lt(b) ? a : b), bill.year)
  const budget = least.eq(bill.year) ? money(bill.budget) : undefined
  const open = bill.lines.filter(({ kind }) => kind === 'blank').map(figure)
  const terms: readonly Term[] = [
    ...sumTerms([...bill.lines.filter(({ kind }) => kind === 'sum').map(figure), ...open], budget),
  ]
  const residual = bill.total.minus(least)
  return [{ kind: 'costs', bill, rel: '≤', terms, residual, tolerance, open: bill.complete ? open : [] }]
}
