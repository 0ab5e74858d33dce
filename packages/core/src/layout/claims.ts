import type { Form, Place, Printed } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { tokenOf } from '../form/pointer.ts'
import { taskColumn, taskGroup, taskTwins } from '../form/task-twins.ts'
import { isTotalLabel } from '../form/total-label.ts'
import type { FieldTwin, FundRef, TasksRow } from '../template/schema/index.ts'

/** What a cell of a template shows of a form: the Printed to print, and the pointers of all Printed it stands for. */
export interface Claim {
  readonly printed: Printed | undefined
  readonly at: readonly string[]
  /** The printed label of what is claimed, where the form carries one. */
  readonly label?: { readonly printed: Printed; readonly at: readonly string[] }
}

/** A header field or money line that no cell of the template claims: it is printed all the same. */
export type Unclaimed = Claim

const samePlace = (a: Place, b: Place): boolean => {
  const keys = Object.keys(a) as (keyof Place)[]
  return keys.length > 0 && keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** Typed properties that are not lists, with their pointers inside the form. */
const typedOf = (form: Form): readonly (readonly [FieldTwin, string, Printed])[] => {
  const project = Object.entries(form.project ?? {}).map(
    ([key, printed]) => [`project.${key}` as FieldTwin, `/project/${key}`, printed as Printed] as const,
  )
  const units = (['competentDepartment', 'implementingUnit'] as const).flatMap((key) => {
    const printed = form[key]
    return printed === undefined ? [] : [[key, `/${key}`, printed] as const]
  })
  const measures = (form.safeguards ?? []).map(
    (entry, i) => ['safeguards', `/safeguards/${i}/text`, entry.text] as const,
  )
  return [...project, ...units, ...measures]
}

/** Cells of tasks and goals, with their pointers inside the form: each stands in `fields`, `funds` or `goal` as well. */
const entriesOf = (form: Form): readonly (readonly [string, Printed])[] => [
  ...(form.tasks ?? []).flatMap(({ content, completion, amounts }, i): readonly (readonly [string, Printed])[] => [
    ...(content ? [[`/tasks/${i}/content`, content] as const] : []),
    ...(completion ? [[`/tasks/${i}/completion`, completion] as const] : []),
    ...amounts.map(({ amount }, k) => [`/tasks/${i}/amounts/${k}/amount`, amount] as const),
  ]),
  ...(form.goals ?? []).flatMap(({ text, actual }, i): readonly (readonly [string, Printed])[] => [
    [`/goals/${i}/text`, text],
    ...(actual ? [[`/goals/${i}/actual`, actual] as const] : []),
  ]),
]

/** The pointers of a task's cells in `fields` and `funds`, by their place in the task (`content`, `amounts/0/amount`). */
export interface TaskClaims {
  readonly at: ReadonlyMap<string, readonly string[]>
}

/** Finds the parts of one form that the cells of its template show; each field and money line is given out once. */
export class Claims {
  private readonly form: Form
  private readonly base: string
  private readonly typed: readonly (readonly [FieldTwin, string, Printed])[]
  private readonly entries: readonly (readonly [string, Printed])[]
  private readonly usedFields = new Set<number>()
  private readonly usedFunds = new Set<number>()

  constructor(form: Form, formIndex: number) {
    this.form = form
    this.base = `/forms/${formIndex}`
    this.typed = typedOf(form)
    this.entries = entriesOf(form)
  }

  /** A header field by its name, or by its printed label where that differs ('' for none). */
  field(name: string, is?: FieldTwin, label?: string, term = false): Claim {
    const index = this.fieldIndex(name, label)
    if (index !== undefined) return this.withTermGoal(this.fieldClaim(index, is), term)
    const typed = this.typed.find(([twin]) => twin === is && twin !== 'safeguards')
    if (typed !== undefined) return { printed: typed[2], at: [this.base + typed[1]] }
    return { printed: undefined, at: [`${this.base}/fields/${tokenOf(name)}`] }
  }

  /** The form's goal, or what became of it; one that is printed in a cell of its own is an entry of `goals` too. */
  part(part: 'goal' | 'goalActual'): Claim {
    const printed = this.form[part]
    const at = [`${this.base}/${part}`, ...(printed ? this.twins(printed) : []), ...this.goalAt('year', part)]
    return { printed, at: [...new Set(at)] }
  }

  /** The one goal of that span of time, where the form tells two of them apart. */
  private goalAt(span: 'term' | 'year', part: 'goal' | 'goalActual'): readonly string[] {
    const goals = (this.form.goals ?? []).flatMap((goal, i) => (goal.span === span ? [i] : []))
    return goals.length === 1 ? [`${this.base}/goals/${goals[0]}/${part === 'goal' ? 'text' : 'actual'}`] : []
  }

  private withTermGoal(claim: Claim, term: boolean): Claim {
    return term ? { ...claim, at: [...new Set([...claim.at, ...this.goalAt('term', 'goal')])] } : claim
  }

  /** A money line; `field` names the header field that holds the same amount. */
  fund(ref: FundRef, field?: string): Claim {
    const index = this.fundIndex(ref)
    const twin = field === undefined ? undefined : this.fieldIndex(field)
    const header = twin === undefined ? undefined : this.fieldClaim(twin)
    if (index === undefined) {
      return (
        header ?? {
          printed: undefined,
          at: [`${this.base}/funds/${tokenOf([...ref.path, ref.column ?? '预算'].join('|'))}`],
        }
      )
    }
    return this.fundClaim(index, header)
  }

  /** The header cells and money lines that hold the cells of tasks; the form's list of tasks shows them all. */
  tasks(): readonly TaskClaims[] {
    return taskTwins(this.form).map(({ fields, funds }): TaskClaims => {
      for (const { index } of fields) this.usedFields.add(index)
      for (const { index } of funds) this.usedFunds.add(index)
      const names = [
        ...fields.map(({ index }) => `${this.base}/fields/${index}/label`),
        ...funds.flatMap(({ index }) => (this.form.funds[index]?.label ? [`${this.base}/funds/${index}/label`] : [])),
      ]
      return {
        at: new Map<string, readonly string[]>([
          ['name', names],
          ...fields.map(({ index, of }) => [of, [`${this.base}/fields/${index}/value`]] as const),
          ...funds.map(
            ({ index, amount }) => [`amounts/${amount}/amount`, [`${this.base}/funds/${index}/amount`]] as const,
          ),
        ]),
      }
    })
  }

  /** The sum of a column of tasks, by the label that the form or the template prints. */
  taskSum(block: TasksRow, column: TasksRow['columns'][number]): Claim {
    const [group, name] = [taskGroup(block), taskColumn(column)]
    const index = this.form.funds.findIndex(
      ({ path, column: own }, i) =>
        !this.usedFunds.has(i) &&
        path.length === 2 &&
        labelKey(path[0] ?? '') === labelKey(group) &&
        (labelKey(path[1] ?? '') === labelKey(block.sum ?? '') || isTotalLabel(path[1] ?? '')) &&
        own === name,
    )
    return index < 0 ? this.fund({ path: [group, labelKey(block.sum ?? '')], column: name }) : this.fundClaim(index)
  }

  /** Fields that stand first, have no printed label and that nobody asked for: a unit's code over the table. */
  leading(): readonly Claim[] {
    const labelled = this.form.fields.findIndex(({ label }) => label.raw !== '')
    const count = labelled < 0 ? this.form.fields.length : labelled
    return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
      this.usedFields.has(i) ? [] : [this.fieldClaim(i)],
    )
  }

  /** All fields and money lines that nobody asked for, in their order. */
  unclaimed(): readonly Unclaimed[] {
    const fields = this.form.fields.flatMap((field, i) => {
      if (this.usedFields.has(i)) return []
      const fund = this.form.funds.findIndex(
        (line, k) =>
          !this.usedFunds.has(k) &&
          line.amount.raw === field.value.raw &&
          samePlace(line.amount.place, field.value.place),
      )
      const claim = this.fieldClaim(i)
      return [fund < 0 ? claim : this.fundClaim(fund, claim)]
    })
    const funds = this.form.funds.flatMap((line, i): Unclaimed[] => {
      if (this.usedFunds.has(i)) return []
      const claim = this.fundClaim(i)
      const name = line.column === '预算' ? line.path.join(' ') : [...line.path, line.column].join(' ')
      const label = claim.label ?? { printed: { raw: name, place: {} }, at: [] }
      return [{ ...claim, label: line.column === '预算' ? label : { ...label, printed: { raw: name, place: {} } } }]
    })
    return [...fields, ...funds]
  }

  private fieldIndex(name: string, label?: string): number | undefined {
    const keys = label === undefined ? [labelKey(name)] : [labelKey(name), labelKey(label)]
    const find = (fits: (key: string, value: string | undefined) => boolean): number =>
      this.form.fields.findIndex(
        (field, i) => !this.usedFields.has(i) && fits(labelKey(field.label.raw), field.label.value),
      )
    const byName = find((key, value) => labelKey(value ?? '') === keys[0] || key === keys[0])
    const index = byName >= 0 ? byName : find((key) => keys.includes(key))
    return index < 0 ? undefined : index
  }

  private fieldClaim(index: number, is?: FieldTwin): Claim {
    this.usedFields.add(index)
    const field = this.form.fields[index]
    if (field === undefined) return { printed: undefined, at: [] }
    const at = [`${this.base}/fields/${index}/value`]
    const labels = [`${this.base}/fields/${index}/label`]
    for (const [name, pointer, printed] of this.typed) {
      const measure = name === 'safeguards' ? /\/(\d+)\//.exec(pointer)?.[1] : undefined
      const entry = measure === undefined ? undefined : this.form.safeguards?.[Number(measure)]
      const named = entry === undefined ? name === is : labelKey(entry.label?.raw ?? '') === labelKey(field.label.raw)
      const same = printed.raw !== '' && printed.raw === field.value.raw && samePlace(printed.place, field.value.place)
      if (!same && !(is !== undefined && name === is && named)) continue
      at.push(this.base + pointer)
      if (entry?.label !== undefined) labels.push(`${this.base}/safeguards/${measure}/label`)
    }
    at.push(...this.twins(field.value))
    return { printed: field.value, at, label: { printed: field.label, at: labels } }
  }

  /** Pointers of the entries that are printed in the same cell. */
  private twins({ raw, place }: Printed): readonly string[] {
    return this.entries.flatMap(([pointer, entry]) =>
      raw !== '' && entry.raw === raw && samePlace(entry.place, place) ? [this.base + pointer] : [],
    )
  }

  private fundIndex(ref: FundRef): number | undefined {
    const key = [...ref.path, ref.column ?? '预算'].map(labelKey).join('|')
    const index = this.form.funds.findIndex(
      (line, i) => !this.usedFunds.has(i) && [...line.path, line.column].map(labelKey).join('|') === key,
    )
    return index < 0 ? undefined : index
  }

  private fundClaim(index: number, header?: Claim): Claim {
    this.usedFunds.add(index)
    const line = this.form.funds[index]
    if (line === undefined) return { printed: undefined, at: [] }
    const pointer = `${this.base}/funds/${index}`
    const own = line.label === undefined ? undefined : { printed: line.label, at: [`${pointer}/label`] }
    const label = header?.label ? { printed: header.label.printed, at: [...header.label.at, ...(own?.at ?? [])] } : own
    const at = [`${pointer}/amount`, ...(header?.at ?? []), ...this.twins(line.amount)]
    return { printed: line.amount, at: [...new Set(at)], ...(label ? { label } : {}) }
  }
}
