import type { Disclosure, Form, FundLine, Printed } from '../form/index.ts'
import { fenOf, yearBudget } from '../queries/funds.ts'
import { projectKey } from '../queries/project-name.ts'
import { templateOf } from '../template/template-of.ts'
import { unitKey } from './file-forms.ts'
import { yearOfForm } from './year-of-form.ts'

const projectLine = /^项目支出(?:合计|总额|预算)?$/

/** A cell that says what all projects of a department cost, in fen. */
export interface DepartmentLine {
  readonly form: Form
  readonly line: FundLine
  readonly fen: number
}

/** The one cell of a Disclosure that says what all projects of its department cost; undefined where there are several. */
export const departmentLine = ({ forms }: Disclosure): DepartmentLine | undefined => {
  const lines = forms.flatMap((form) =>
    form.subject === 'department' || form.subject === 'unit'
      ? form.funds
          .filter((line) => projectLine.test(line.path.at(-1) ?? '') && /预算/.test(line.column))
          .map((line) => ({ form, line }))
      : [],
  )
  const [only] = lines
  const fen = fenOf(only?.line)
  return only && lines.length === 1 && fen !== undefined ? { ...only, fen } : undefined
}

/** The year's budget of a project's target table, if the form is one. */
export const projectBudget = (form: Form): FundLine | undefined =>
  form.subject === 'project' && form.kind === 'table' && form.phase === 'target'
    ? yearBudget(form, form.ownTemplate ?? templateOf(form))
    : undefined

/** What comparing needs of a department's project expenditure, or of a project that may be a part of it. */
export interface ProjectMoney {
  /** Index of its form. */
  readonly form: number
  readonly side: 'department' | 'project'
  readonly fen: number
  readonly unit: string
  /** Of a project: the department above its unit. Of a department: itself, where its budget is also that of the units below. */
  readonly above: string
  readonly year: number | undefined
  readonly project: string
}

const nameOf = (printed: Printed | undefined): string =>
  printed?.raw || (typeof printed?.value === 'string' ? printed.value : '')

/** A budget of a department's own offices alone: those of the units below it stand elsewhere. */
const alone = /本级|机关/

/** What the forms of a document say of the money of a department's projects. */
export const projectMoney = (disclosure: Disclosure): readonly ProjectMoney[] => {
  const whole = departmentLine(disclosure)
  return disclosure.forms.flatMap((form, index): readonly ProjectMoney[] => {
    const of = { form: index, year: yearOfForm(form, disclosure) }
    const [competent, own] = [
      nameOf(form.competentDepartment),
      nameOf(form.implementingUnit) || nameOf(disclosure.publisher),
    ]
    if (whole?.form === form) {
      const name = form.subject === 'department' ? competent || own : own || competent
      const above = form.subject === 'department' && !alone.test(name) ? unitKey(name) : ''
      return name === '' ? [] : [{ ...of, side: 'department', fen: whole.fen, unit: unitKey(name), above, project: '' }]
    }
    const fen = fenOf(projectBudget(form))
    const project = projectKey(nameOf(form.project?.name))
    if (fen === undefined || project === '') return []
    return [{ ...of, side: 'project', fen, unit: unitKey(own), above: unitKey(competent), project }]
  })
}

/** A line of a pile: the key and the number of its document. */
export interface ProjectMoneyOfPile extends ProjectMoney {
  readonly document: number
}

/** A department's project expenditure, and the projects of its year that stand in the pile, each once. */
export interface DepartmentMatch {
  readonly department: ProjectMoneyOfPile
  readonly projects: readonly ProjectMoneyOfPile[]
}

/** Each project once; undefined where two tables give one project different money: nobody knows which counts. */
const eachOnce = (all: readonly ProjectMoneyOfPile[]): readonly ProjectMoneyOfPile[] | undefined => {
  const known = new Map<string, ProjectMoneyOfPile>()
  for (const one of all) {
    const key = `${one.unit} ${one.project}`
    const before = known.get(key)
    if (before && before.fen !== one.fen) return undefined
    if (!before) known.set(key, one)
  }
  return [...known.values()]
}

/**
 * The departments whose projects stand, some or all, in other documents. Where two forms speak for a department and year,
 * or a project has two amounts, nothing is said.
 */
export const departmentMatches = (all: readonly ProjectMoneyOfPile[]): readonly DepartmentMatch[] => {
  const departments = all.filter(({ side, year }) => side === 'department' && year !== undefined)
  if (departments.length === 0) return []
  const projects = all.filter(({ side }) => side === 'project')
  const byUnit = Map.groupBy(projects, ({ unit, year }) => `${unit} ${year}`)
  const byAbove = Map.groupBy(projects, ({ above, year }) => `${above} ${year}`)
  return [...Map.groupBy(departments, ({ unit, year }) => `${unit} ${year}`)].flatMap(([key, [department, second]]) => {
    if (!department || second) return []
    const below = department.above === '' ? [] : (byAbove.get(key) ?? [])
    const own = eachOnce([...new Set([...(byUnit.get(key) ?? []), ...below])])
    return own?.some(({ document }) => document !== department.document) ? [{ department, projects: own }] : []
  })
}
