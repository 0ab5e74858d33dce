import type { Indicator } from '../form/index.ts'
import { plainName } from '../queries/plain-text.ts'
import { matchRows } from './match-rows.ts'
import { type Certainty, certainties, type FiledForm, type Pairing } from './pairing.ts'
import { changeOfTarget, type TargetChange } from './target-change.ts'

/** What one form says of an indicator. */
export interface TableCell {
  readonly row: Indicator
  /** The name as this form prints it, where it is not the line's. */
  readonly name?: string
  /** Against the form that it is held against. */
  readonly change?: Exclude<TargetChange['kind'], 'same' | 'unknown'>
}

/** One indicator through all forms of a project. `cells` stand in the order of the columns; absent where a form lacks it. */
export interface TableLine {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly cells: readonly (TableCell | undefined)[]
  /** Columns that lack the indicator, or have it anew, against the form that they are held against. */
  readonly dropped: readonly number[]
  readonly added: readonly number[]
}

/** All forms of one project side by side, oldest first. */
export interface ProjectTable {
  readonly name: string
  readonly unit: string
  readonly columns: readonly FiledForm[]
  readonly lines: readonly TableLine[]
  readonly pairings: readonly Pairing[]
  /** Of the least sure of its pairs. */
  readonly certainty: Certainty
}

const phases = ['pre-evaluation', 'target', 'adjustment', 'monitoring', 'self-evaluation', 'review', 'evaluation']

const inTime = (a: FiledForm, b: FiledForm): number =>
  (a.year ?? 0) - (b.year ?? 0) || phases.indexOf(a.form.phase) - phases.indexOf(b.form.phase) || (a.id < b.id ? -1 : 1)

interface Growing {
  readonly name: string
  readonly row: Indicator
  readonly cells: (TableCell | undefined)[]
}

/** The row that the form's own base has on the line, to say what changed. */
const changed = (line: Growing, row: Indicator, base: number, years: 'one' | 'two'): Pick<TableCell, 'change'> => {
  const before = line.cells[base]?.row
  const { kind } = before ? changeOfTarget(before, row, years) : { kind: 'same' as const }
  return kind === 'same' || kind === 'unknown' ? {} : { change: kind }
}

/** The pair in which a form is held against what was approved, or against last year's. */
const baseOf = (column: FiledForm, pairings: readonly Pairing[]): Pairing | undefined =>
  pairings.find(({ later, relation }) => later === column && (relation === 'approved' || relation === 'adjusted')) ??
  pairings.find(({ later, relation }) => later === column && relation === 'last-year')

const linesOf = (columns: readonly FiledForm[], pairings: readonly Pairing[]): readonly TableLine[] => {
  const lines: Growing[] = []
  const bases: number[] = []
  const lastRows = (): readonly Indicator[] => lines.map(({ row, cells }) => cells.findLast((cell) => cell)?.row ?? row)
  for (const [index, column] of columns.entries()) {
    const before = lastRows()
    const { pairs } = matchRows(before, column.form.indicators)
    const lineOf = new Map(pairs.map((pair) => [pair.after, lines[before.indexOf(pair.before)]]))
    const base = baseOf(column, pairings)
    const at = base ? columns.indexOf(base.earlier) : -1
    bases.push(at)
    for (const row of column.form.indicators) {
      const found = lineOf.get(row)
      const name = plainName(row.name.raw)
      const line = found ?? { name, row, cells: [] }
      if (!found) lines.push(line)
      line.cells[index] = {
        row,
        ...(name !== line.name && { name }),
        ...changed(line, row, at, base?.relation === 'last-year' ? 'two' : 'one'),
      }
    }
  }
  const differs = (cells: Growing['cells'], index: number, has: boolean): boolean => {
    const base = bases[index] ?? -1
    return base >= 0 && (cells[index] !== undefined) === has && (cells[base] !== undefined) !== has
  }
  const numbers = [...columns.keys()]
  return lines.map(({ name, row, cells }) => ({
    level1: row.level1.value ?? '',
    level2: row.level2.value ?? '',
    name,
    cells: numbers.map((index) => cells[index]),
    dropped: numbers.filter((index) => differs(cells, index, false)),
    added: numbers.filter((index) => differs(cells, index, true)),
  }))
}

const textOf = (forms: readonly FiledForm[], pick: (of: FiledForm) => string): string =>
  forms.map(pick).findLast((text) => text !== '') ?? ''

/** Forms that pairs join, however many steps apart. */
const joined = (pairings: readonly Pairing[]): readonly (readonly Pairing[])[] => {
  const groups = new Map<FiledForm, Pairing[]>()
  for (const pairing of pairings) {
    const [left, right] = [groups.get(pairing.earlier), groups.get(pairing.later)]
    const group = left ?? right ?? []
    group.push(pairing)
    groups.set(pairing.earlier, group).set(pairing.later, group)
    if (left && right && left !== right)
      for (const each of right) {
        left.push(each)
        groups.set(each.earlier, left).set(each.later, left)
      }
  }
  return [...new Set(groups.values())]
}

/**
 * The pairs of a pile by project, each with all its forms side by side and every indicator on a line of its own, whatever
 * it is called in each of them.
 * @example projectTables(pairForms(disclosures))[0]?.lines[0]?.cells.map((cell) => cell?.row.target.raw)
 */
export const projectTables = (pairings: readonly Pairing[]): readonly ProjectTable[] =>
  joined(pairings).map((own) => {
    const columns = [...new Set(own.flatMap(({ earlier, later }) => [earlier, later]))].sort(inTime)
    return {
      name: textOf(columns, ({ form }) => form.project?.name.raw.trim() ?? ''),
      unit: textOf(columns, ({ form, unit }) => form.implementingUnit?.raw.trim() || unit),
      columns,
      lines: linesOf(columns, own),
      pairings: own,
      certainty: certainties[Math.max(...own.map(({ certainty }) => certainties.indexOf(certainty)))] ?? 'possible',
    }
  })
