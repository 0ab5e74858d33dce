import type { Form, Indicator, Printed } from '../form/index.ts'
import { namedRows, plainName } from '../queries/index.ts'
import { executionLines } from '../score/execution-line.ts'
import type { Profile } from '../score/profile.ts'
import { Exact } from '../value/exact.ts'
import { type Figure, pointsFigure } from './figure.ts'
import { fundCell, pointsOf } from './points.ts'
import { type Relation, residualOf, sumTerms } from './relation.ts'

type Column = 'weight' | 'score'

const zero = new Exact(0)
const executionLabel = '预算执行率'

const isUnread = ({ value, blank }: Figure): boolean => value === undefined && !blank

interface Points {
  /** Of the indicators, in their order. */
  readonly rows: readonly { readonly row: Indicator; readonly figure: Figure }[]
  /** Of the execution rate; of every task in a whole department's form. */
  readonly execution: readonly Figure[]
}

const columnName: Readonly<Record<Column, string>> = { weight: '分值', score: '得分' }

/** The points of one column; undefined where a row has no such cell, or one that cannot be read. */
const pointsIn = (form: Form, column: Column): Points | undefined => {
  const figureOf = (cell: Printed, name: () => string, weight: () => Printed | undefined): Figure =>
    pointsFigure(
      cell,
      () => `${name()}（${columnName[column]}）`,
      column === 'score' ? () => pointsOf(weight())?.number : undefined,
    )
  const figures: Points['rows'][number][] = []
  for (const row of namedRows(form)) {
    const cell = row[column]
    const figure =
      cell &&
      figureOf(
        cell,
        () => plainName(row.name.raw),
        () => row.weight,
      )
    if (!figure || isUnread(figure)) return undefined
    figures.push({ row, figure })
  }
  const execution = executionLines(form).flatMap((line) => {
    const cell = fundCell(form, line[column])
    return cell
      ? [
          figureOf(
            cell,
            () => executionLabel,
            () => fundCell(form, line.weight),
          ),
        ]
      : []
  })
  if (figures.length === 0 || execution.some(isUnread)) return undefined
  return { rows: figures, execution: execution.filter(({ value }) => value !== undefined) }
}

/** A sum of points; undefined where more than one cell is empty. */
const sum = (
  kind: 'weights' | 'weight-total' | 'group' | 'groups' | 'scores',
  parts: readonly Figure[],
  total: Figure | undefined,
  { constant = 0, tolerance = zero }: { readonly constant?: Exact | number | string; readonly tolerance?: Exact } = {},
): readonly Relation[] => {
  const terms = sumTerms(parts, total)
  const open = terms.flatMap(({ figure }) => (figure.blank ? [figure] : []))
  if (open.length > 1 || parts.length === 0) return []
  return [{ kind, rel: '=', terms, residual: residualOf(terms, new Exact(constant).neg()), tolerance, open }]
}

const weightRelations = (form: Form, { weights }: Profile): readonly Relation[] => {
  const points = pointsIn(form, 'weight')
  if (!points) return []
  const rows = points.rows.map(({ figure }) => figure)
  const all = [...rows, ...points.execution]
  const weighed = points.execution.length > 0
  const printed = form.totals?.weight
  const total = printed && pointsFigure(printed, () => '总分（分值）')
  // Without a line for execution the targets may be weighed out of 90 or of 100: nothing is told.
  const whole = weighed ? sum('weights', all, undefined, { constant: weights.total }) : []
  const toTotal = total && !isUnread(total) ? sum('weight-total', all, total) : []
  const groups = (form.level1Points ?? []).map(({ level1, points: cell }) => ({
    level1,
    figure: pointsFigure(cell, () => `${level1.raw.trim()}（分值）`),
  }))
  const single = groups.every(
    ({ level1 }) =>
      level1.value !== undefined && groups.filter((other) => other.level1.value === level1.value).length === 1,
  )
  const levels = new Set(form.indicators.map(({ level1 }) => level1.value))
  if (groups.length === 0 || !single || groups.some(({ figure }) => figure.blank || isUnread(figure)))
    return [...whole, ...toTotal]
  const grouped = groups.flatMap(({ level1, figure }) =>
    sum(
      'group',
      points.rows.flatMap(({ row, figure: own }) => (row.level1.value === level1.value ? [own] : [])),
      figure,
    ),
  )
  const everyLevel = groups.length === levels.size
  const figures = groups.map(({ figure }) => figure)
  const ofGroups =
    everyLevel && weighed
      ? sum('groups', [...figures, ...points.execution], undefined, { constant: weights.total })
      : []
  return [...whole, ...toTotal, ...grouped, ...ofGroups]
}

const scoreRelations = (form: Form, { rounding }: Profile): readonly Relation[] => {
  const printed = form.totals?.score
  const total = printed && pointsFigure(printed, () => '总分（得分）')
  const points = total && !isUnread(total) ? pointsIn(form, 'score') : undefined
  if (!points || !total) return []
  const parts = [...points.rows.map(({ figure }) => figure), ...points.execution]
  const added = parts.reduce((all, { value }) => all.plus(value ?? zero), zero)
  const whole = total.value?.isInteger() && !added.isInteger()
  const tolerance = new Exact(whole ? rounding.integerTolerance : rounding.tolerance)
  return sum('scores', parts, total, { tolerance })
}

/** Points of a form: of all rows, of a level-1 group, of the total line; scores and their total. */
export const pointsRelations = (form: Form, profile: Profile): readonly Relation[] => [
  ...weightRelations(form, profile),
  ...scoreRelations(form, profile),
]
