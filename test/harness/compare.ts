import type { Disclosure, Form, Indicator } from '@jiheng/core/form'
import type { Expected, ExpectedForm } from './expected.ts'

export interface Outcome {
  /** Indicator rows expected, and those read with every stated cell right. */
  readonly rows: number
  readonly right: number
  /** Rows read that stand in no source. */
  readonly invented: number
  /** Everything else that is stated: money, goals, fields, findings. */
  readonly facts: number
  readonly factsRight: number
  /** A line for each difference. */
  readonly differences: readonly string[]
}

/** Line breaks and blanks of a source's own are no difference. */
const bare = (text: string): string => text.replace(/[\s\u3000\u200b]+/g, '')

/** A stated text meets a Printed by its raw text; lists and objects meet theirs part by part. */
const meets = (wanted: unknown, found: unknown): boolean => {
  if (wanted === null) return found === undefined || found === null
  if (typeof wanted === 'string') {
    if (typeof found === 'string') return bare(found) === bare(wanted)
    if (typeof found === 'number') return `${found}` === wanted
    if (typeof found !== 'object' || found === null) return wanted === '' && found === undefined
    const { raw, value } = found as { raw?: unknown; value?: unknown }
    return typeof raw === 'string' && (bare(raw) === bare(wanted) || (value !== undefined && value === wanted))
  }
  if (typeof wanted !== 'object') return wanted === found
  if (Array.isArray(wanted))
    return Array.isArray(found) && wanted.length === found.length && wanted.every((part, i) => meets(part, found[i]))
  if (typeof found !== 'object' || found === null) return false
  return Object.entries(wanted).every(([key, part]) => meets(part, (found as Record<string, unknown>)[key]))
}

const show = (found: unknown): string =>
  typeof found === 'object' && found !== null && 'raw' in found ? `${found.raw}` : JSON.stringify(found)

const extraMeets = (wanted: Readonly<Record<string, unknown>>, row: Indicator): string | undefined => {
  for (const [label, text] of Object.entries(wanted)) {
    const found = row.extra?.find((field) => bare(field.label.raw) === bare(label))
    if (!meets(text, found?.value)) return `extra ${label}: ${found?.value.raw ?? 'absent'}`
  }
  return undefined
}

/** What of a row is not as stated; undefined where all is. */
const rowFault = (wanted: ExpectedForm['indicators'][number], row: Indicator): string | undefined => {
  const [level1, level2, name, target, more = {}] = wanted
  if (!meets(name, row.name)) return `name ${row.name.raw}`
  if (!meets(target, row.target)) return `target ${row.target.raw}`
  if ((row.level1.value ?? null) !== level1) return `level1 ${row.level1.value} (${row.level1.raw})`
  if ((row.level2.value ?? null) !== level2) return `level2 ${row.level2.value} (${row.level2.raw})`
  for (const [property, part] of Object.entries(more)) {
    const fault =
      property === 'extra'
        ? extraMeets(part as Readonly<Record<string, unknown>>, row)
        : meets(part, (row as unknown as Record<string, unknown>)[property])
          ? undefined
          : `${property} ${show((row as unknown as Record<string, unknown>)[property])}`
    if (fault !== undefined) return fault
  }
  return undefined
}

interface Matched {
  readonly right: number
  readonly invented: number
  readonly differences: readonly string[]
}

/** Rows are matched in order: each expected row with the next read row of its name. */
const matchRows = (wanted: ExpectedForm['indicators'], rows: readonly Indicator[], at: string): Matched => {
  const used = new Set<number>()
  const differences: string[] = []
  let right = 0
  let from = 0
  wanted.forEach((row, i) => {
    const free = (j: number): boolean => j >= from && !used.has(j)
    const whole = rows.findIndex((other, j) => free(j) && rowFault(row, other) === undefined)
    const index = whole >= 0 ? whole : rows.findIndex((other, j) => free(j) && meets(row[2], other.name))
    const found = rows[index]
    if (!found) {
      differences.push(`${at} row ${i + 1} missing: ${row.slice(0, 4).join(' | ')}`)
      return
    }
    used.add(index)
    from = index + 1
    const fault = rowFault(row, found)
    if (fault === undefined) right++
    else differences.push(`${at} row ${i + 1} (${row[2]} ${row[3]}): read ${fault}`)
  })
  rows.forEach((row, j) => {
    if (!used.has(j)) differences.push(`${at} invented: ${row.name.raw} | ${row.target.raw}`)
  })
  return { right, invented: rows.length - used.size, differences }
}

const factsOf = (
  wanted: ExpectedForm,
  form: Form | undefined,
): readonly (readonly [what: string, right: boolean])[] => {
  const facts: (readonly [string, boolean])[] = []
  const fact = (what: string, right: boolean, found?: unknown): void => {
    facts.push([right ? what : `${what}: read ${show(found)}`, right])
  }
  for (const key of ['phase', 'subject', 'kind', 'scheme'] as const)
    if (wanted[key] !== undefined) fact(key, form?.[key] === wanted[key], form?.[key])
  for (const key of ['title', 'competentDepartment', 'implementingUnit', 'amountUnit', 'goal', 'goalActual'] as const)
    if (wanted[key] !== undefined) fact(key, meets(wanted[key], form?.[key]), form?.[key])
  if (wanted.year !== undefined) fact('year', form?.year.value === wanted.year, form?.year)
  if (wanted.project !== undefined) fact('project', meets(wanted.project, form?.project?.name), form?.project?.name)
  for (const key of ['goals', 'tasks', 'reviews', 'totals'] as const) {
    const found = form && (form as unknown as Record<string, unknown>)[key]
    if (wanted[key] !== undefined) fact(key, meets(wanted[key], found), found)
  }
  for (const [path, column, amount] of wanted.funds ?? []) {
    const lines = form?.funds.filter((line) => line.column === column && bare(line.path.join()) === bare(path.join()))
    fact(
      `fund ${path.join('/')} ${column} = ${amount}`,
      lines?.some((line) => meets(amount, line.amount)) === true,
      lines?.map((line) => line.amount.raw),
    )
  }
  for (const [label, value] of Object.entries(wanted.fields ?? {})) {
    const found = form?.fields.filter((field) => bare(field.label.raw).replace(/[:：]$/, '') === bare(label))
    fact(
      `field ${label} = ${value}`,
      found?.some((field) => meets(value, field.value)) === true,
      found?.map((field) => field.value.raw),
    )
  }
  wanted.level1Points?.forEach(([level1, points]) => {
    const found = form?.level1Points?.find((one) => one.level1.value === level1)
    fact(`points of ${level1}`, meets(points, found?.points), found?.points)
  })
  if (wanted.emptyLevels !== undefined) {
    const found = form?.emptyLevels.map((one) => [one.level1.value ?? null, one.level2.value ?? null])
    fact('emptyLevels', JSON.stringify(found) === JSON.stringify(wanted.emptyLevels), found)
  }
  return facts
}

/** Holds a reading against what is expected of it. Forms are matched in order. */
export const compare = (expected: Expected, disclosure: Disclosure): Outcome => {
  const differences: string[] = []
  let right = 0
  let invented = 0
  const facts: (readonly [string, boolean])[] = []
  expected.forms.forEach((form, i) => {
    const found = disclosure.forms[i]
    const matched = matchRows(form.indicators, found?.indicators ?? [], `form ${i + 1}`)
    right += matched.right
    invented += matched.invented
    differences.push(...matched.differences)
    for (const [what, ok] of factsOf(form, found)) facts.push([`form ${i + 1} ${what}`, ok])
  })
  const count = [`${disclosure.forms.length} forms, expected ${expected.forms.length}`] as const
  facts.push([count[0], disclosure.forms.length === expected.forms.length])
  for (const form of disclosure.forms.slice(expected.forms.length)) invented += form.indicators.length
  for (const heading of expected.narrative ?? [])
    facts.push([
      `narrative ${heading}`,
      disclosure.narrative.some((section) => bare(section.heading.raw) === bare(heading)),
    ])
  for (const rule of expected.findings ?? [])
    facts.push([`finding ${rule}`, disclosure.findings.some((finding) => finding.rule === rule)])
  return {
    rows: expected.forms.reduce((sum, form) => sum + form.indicators.length, 0),
    right,
    invented,
    facts: facts.length,
    factsRight: facts.filter(([, ok]) => ok).length,
    differences: [...differences, ...facts.flatMap(([what, ok]) => (ok ? [] : [what]))],
  }
}
