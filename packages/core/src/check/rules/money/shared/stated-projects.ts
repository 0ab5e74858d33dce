import type { Disclosure, Form, Printed } from '../../../../form/index.ts'
import { fenOf, yearBudget } from '../../../../queries/index.ts'
import type { RuleContext } from '../../../rule.ts'
import { amountsIn, type ProseAmount } from './prose-amounts.ts'

/** What the prose of a file says of the projects whose tables it holds, as one sentence has it. */
export interface StatedProjects {
  readonly cell: Printed
  readonly count: number
  readonly amount: ProseAmount
  readonly start: number
  readonly end: number
}

/** The tables of projects in a file, with what they cost together. */
export interface ProjectTables {
  readonly forms: readonly Form[]
  readonly budgets: readonly Printed[]
  /** In fen; more than one where the tables print initial, adjusted and executed money. */
  readonly sums: readonly number[]
}

const counted = /(?:项目(?:支出)?\s*(\d{1,3})\s*个|(\d{1,3})\s*个(?:预算)?项目)/
const whole = /合计|共计|总计|涉及/

/**
 * Sentences that say how many projects a letter or publication is about and what they cost together.
 * @example statedProjects(disclosure).map(({ count }) => count) // [2] for 共涉及项目2个，预算资金合计186万元
 */
export const statedProjects = ({ narrative }: Disclosure): readonly StatedProjects[] =>
  narrative.flatMap(({ text }) =>
    [...text.raw.matchAll(/[^。！？；\n]+/g)].flatMap((match): readonly StatedProjects[] => {
      const [sentence] = match
      const said = counted.exec(sentence)
      const amounts = amountsIn(sentence)
      const amount = amounts.find(({ start }) => said && start > said.index)
      if (!said || !amount || amounts.length > 1 || !whole.test(sentence) || /上年|去年|上一年/.test(sentence))
        return []
      const count = Number(said[1] ?? said[2])
      return [{ cell: text, count, amount, start: match.index + said.index, end: match.index + amount.end }]
    }),
  )

const moneyOf = (form: Form, context: Pick<RuleContext, 'templateOf'>): readonly (readonly [Printed, number])[] => {
  const year = yearBudget(form, context.templateOf(form))
  const line = year?.path.join('\n')
  const same = year ? form.funds.filter((fund) => fund.path.join('\n') === line) : []
  return [...(year ? [year] : []), ...same.filter((fund) => fund !== year)].flatMap((fund) => {
    const fen = fenOf(fund)
    return fen === undefined ? [] : [[fund.amount, fen] as const]
  })
}

/** The project tables of a file in one phase; undefined unless there are two and each prints its money. */
export const projectTables = (
  { forms }: Disclosure,
  context: Pick<RuleContext, 'templateOf'>,
): ProjectTables | undefined => {
  const tables = forms.filter(({ kind, subject }) => kind === 'table' && subject === 'project')
  const phases = new Set(tables.map(({ phase }) => phase))
  const money = tables.map((form) => moneyOf(form, context))
  if (tables.length < 2 || phases.size !== 1 || money.some((each) => each.length === 0)) return undefined
  const columns = Math.min(...money.map((each) => each.length))
  const sums = Array.from({ length: columns }, (_, at) => money.reduce((sum, each) => sum + (each[at]?.[1] ?? 0), 0))
  return { forms: tables, budgets: money.flatMap(([first]) => (first ? [first[0]] : [])), sums }
}
