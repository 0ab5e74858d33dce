import type { Disclosure, Form, Printed } from '../../../../form/index.ts'
import { fenOf, likeness, yearBudget } from '../../../../queries/index.ts'
import { projectKey, projectName } from '../../../../queries/project-name.ts'
import type { RuleContext } from '../../../rule.ts'

/** A project as the prose names it, with the money that the prose gives it. */
export interface TextProject {
  readonly heading: Printed
  readonly name: string
  readonly amount: Printed<number>
  readonly fen: number
}

/** A project with a form of its own. */
export interface TableProject {
  readonly form: Form
  readonly name: Printed
  readonly budget: Printed
  readonly fen: number
}

/** The projects that the prose and the tables of one Disclosure name, and which of them are the same. */
export interface TextAndTables {
  readonly texts: readonly TextProject[]
  readonly tables: readonly TableProject[]
  readonly pairs: readonly { readonly text: TextProject; readonly table: TableProject }[]
}

const textProject = (heading: Printed, amount: Printed<number> | undefined): readonly TextProject[] =>
  amount?.value === undefined ? [] : [{ heading, name: projectName(heading.raw), amount, fen: amount.value }]

const textsOf = (disclosure: Disclosure): readonly TextProject[] => {
  const claimed = disclosure.forms
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ subGoals }) => subGoals ?? [])
    .flatMap(({ heading, text, amount }) => textProject(heading ?? text, amount))
  if (claimed.length > 0) return claimed
  return disclosure.narrative.flatMap(({ heading, amount }) => textProject(heading, amount))
}

const tablesOf = (disclosure: Disclosure, { templateOf }: Pick<RuleContext, 'templateOf'>): readonly TableProject[] =>
  disclosure.forms.flatMap((form) => {
    if (form.kind !== 'table' || form.subject !== 'project' || form.phase !== 'target' || !form.project) return []
    const budget = yearBudget(form, templateOf(form))
    const fen = fenOf(budget)
    return budget && fen !== undefined ? [{ form, name: form.project.name, budget: budget.amount, fen }] : []
  })

/** Alike by name; with the same money, less likeness will do. */
const fit = (text: TextProject, table: TableProject): number => {
  const left = projectKey(text.name)
  const right = projectKey(table.name.raw)
  const alike = left === right ? 1 : likeness(left, right)
  const held = Math.min(left.length, right.length) >= 2 && (left.includes(right) || right.includes(left)) ? 0.6 : 0
  const score = Math.max(alike, held)
  const same = text.fen === table.fen
  return score >= 0.8 || (same && score >= 0.35) ? score + (same ? 1 : 0) : 0
}

const pairUp = (texts: readonly TextProject[], tables: readonly TableProject[]): TextAndTables['pairs'] => {
  const ranked = texts
    .flatMap((text) => tables.map((table) => ({ text, table, score: fit(text, table) })))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const taken = new Set<TextProject | TableProject>()
  return ranked.flatMap(({ text, table }) => {
    if (taken.has(text) || taken.has(table)) return []
    taken.add(text)
    taken.add(table)
    return [{ text, table }]
  })
}

/**
 * Sets the projects of a Disclosure's prose beside its tables; undefined unless both are there and speak of the same
 * projects (at least two pairs, and at least half of the prose).
 * @example textAndTables(disclosure, context)?.pairs.length
 */
export const textAndTables = (
  disclosure: Disclosure,
  context: Pick<RuleContext, 'templateOf'>,
): TextAndTables | undefined => {
  const texts = textsOf(disclosure)
  const tables = tablesOf(disclosure, context)
  const pairs = pairUp(texts, tables)
  return pairs.length >= 2 && pairs.length * 2 >= texts.length ? { texts, tables, pairs } : undefined
}
