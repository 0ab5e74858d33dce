import type { Form, Phase } from '../form/index.ts'
import { fenOf, yearBudget } from '../queries/funds.ts'
import { plainName } from '../queries/plain-text.ts'
import { targetText } from '../queries/target-text.ts'
import type { Template } from '../template/schema/index.ts'
import type { Certainty, FiledForm, Reason, Relation } from './pairing.ts'
import type { ProjectTable, TableCell } from './project-table.ts'

export interface PresentedCell {
  readonly target: string
  readonly actual?: string
  readonly weight?: string
  /** The indicator's name here, where it is not the line's. */
  readonly name?: string
  readonly change?: NonNullable<TableCell['change']>
  /** Pointer of the target's cell in its document. */
  readonly at: string
}

export interface PresentedColumn {
  readonly id: string
  readonly file: string
  readonly form: number
  readonly phase: Phase
  readonly year: number | null
  readonly title: string
  readonly project: string
  /** The year's budget in fen; null where none is known. */
  readonly money: number | null
  readonly goal: string
}

export interface PresentedPair {
  readonly earlier: string
  readonly later: string
  readonly relation: Relation
  readonly score: number
  readonly certainty: Certainty
  readonly reasons: readonly Reason[]
}

/** A project's forms side by side as plain data: of `jiheng reconcile --format json` and of the server. */
export interface PresentedTable {
  readonly name: string
  readonly unit: string
  readonly certainty: Certainty
  readonly columns: readonly PresentedColumn[]
  readonly lines: readonly {
    readonly level1: string
    readonly level2: string
    readonly name: string
    /** One a column; null where the form lacks the indicator. */
    readonly cells: readonly (PresentedCell | null)[]
    /** Columns that lack the indicator, or have it anew, against the form that they are held against. */
    readonly dropped: readonly number[]
    readonly added: readonly number[]
  }[]
  readonly pairs: readonly PresentedPair[]
}

const cellOf = ({ row, name, change }: TableCell, { form, formIndex }: FiledForm): PresentedCell => ({
  target: targetText(row),
  ...(row.actual && { actual: row.actual.raw.trim() }),
  ...(row.weight && { weight: row.weight.raw.trim() }),
  ...(name !== undefined && { name }),
  ...(change && { change }),
  at: `/forms/${formIndex}/indicators/${form.indicators.indexOf(row)}/target`,
})

/**
 * A table of a project as plain data.
 * @example presentTable(projectTables(pairForms(disclosures))[0], templateOf).lines[0]?.cells[0]?.target // '≥24次'
 */
export const presentTable = (
  table: ProjectTable,
  templateOf: (form: Form) => Template | undefined,
): PresentedTable => ({
  name: table.name,
  unit: table.unit,
  certainty: table.certainty,
  columns: table.columns.map(({ id, disclosure, form, formIndex, year }) => ({
    id,
    file: disclosure.source.name,
    form: formIndex,
    phase: form.phase,
    year: year ?? null,
    title: form.title.raw.trim(),
    project: plainName(form.project?.name.raw ?? ''),
    money: fenOf(yearBudget(form, templateOf(form))) ?? null,
    goal: form.goal.raw.trim(),
  })),
  lines: table.lines.map(({ cells, ...line }) => ({
    ...line,
    cells: cells.map((cell, index) => {
      const column = table.columns[index]
      return cell && column ? cellOf(cell, column) : null
    }),
  })),
  pairs: table.pairings.map(({ earlier, later, relation, score, certainty, reasons }) => ({
    earlier: earlier.id,
    later: later.id,
    relation,
    score,
    certainty,
    reasons,
  })),
})
