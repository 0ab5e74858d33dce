import type { Form } from '../form/index.ts'
import type { Template, TemplateRow } from '../template/schema/index.ts'
import { reviewsRow, tasksRow } from './lists-of-form.ts'

/** Columns of a label in a row that no template foresees: about a fifth of the grid's width, at least one. */
export const labelSpan = (columns: readonly number[]): number => {
  const width = columns.reduce((sum, column) => sum + column, 0)
  let span = 1
  let covered = columns[0] ?? 0
  while (span < columns.length - 1 && covered < width * 0.15) covered += columns[span++] ?? 0
  return span
}

/**
 * Rows for parts that a form holds and its template does not print (a plan in a form that is known without one), so that
 * nothing that was read is lost in print. They follow the template's own rows.
 */
export const missingRows = (form: Form, { rows, columns }: Template): readonly TemplateRow[] => {
  const has = (block: string) => rows.some((row) => 'block' in row && row.block === block)
  const prints = (part: string) =>
    rows.some((row) => 'cells' in row && row.cells.some((cell) => 'part' in cell && cell.part === part))
  const apart = rows.some((row) => 'cells' in row && row.cells.some((cell) => 'item' in cell && cell.item === 'goals'))
  const asks = rows.some((row) => 'cells' in row && row.cells.some((cell) => 'item' in cell && cell.item === 'reviews'))
  const totals = rows.some((row) => 'cells' in row && row.cells.some((cell) => 'total' in cell))
  const left = labelSpan(columns)
  const rest = Math.max(1, columns.length - left)
  const first = Math.max(1, Math.floor(rest / 3))
  const found: TemplateRow[] = []
  if (form.goal.raw !== '' && !prints('goal') && !apart)
    found.push({
      cells: [
        { label: '绩效目标', span: left },
        { part: 'goal', span: rest },
      ],
    })
  if ((form.goalActual?.raw ?? '') !== '' && !prints('goalActual') && !apart)
    found.push({
      cells: [
        { label: '实际完成情况', span: left },
        { part: 'goalActual', span: rest },
      ],
    })
  if (form.spendingPlan?.length && !has('spendingPlan'))
    found.push({
      block: 'spendingPlan',
      label: '资金支出计划（%）',
      span: left,
      steps: Array.from({ length: rest }, () => ({ by: '' })),
    })
  if (form.subGoals?.length && !has('subGoals'))
    found.push({ block: 'subGoals', label: '明细目标', span: left, no: first, text: rest - first || 1 })
  if (form.schedule?.length && !has('schedule'))
    found.push({ block: 'schedule', label: '阶段性计划', span: left, period: first, text: rest - first || 1 })
  const synthesised = form.template === 'generic' && form.ownTemplate !== undefined
  if (form.tasks?.length && !has('tasks') && !synthesised) found.push(tasksRow(form, columns.length))
  if (form.reviews?.length && !has('reviews') && !asks) found.push(reviewsRow(form.reviews, columns.length))
  if (form.totals !== undefined && !totals)
    found.push({
      cells: [
        { label: '总分', span: left },
        { total: 'weight', span: first },
        { total: 'score', span: rest - first || 1 },
      ],
    })
  return found
}
