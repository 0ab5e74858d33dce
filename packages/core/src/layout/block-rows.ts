import type { Form } from '../form/index.ts'
import type { TemplateRow } from '../template/schema/index.ts'
import { type DraftRow, labelCell, valueCell } from './draft.ts'

type Block<B extends string> = Extract<TemplateRow, { block: B }>

/** One row a stage, beside the plan's label. A form without stages prints one blank row. */
export const scheduleRows = (form: Form, base: string, block: Block<'schedule'>): readonly DraftRow[] => {
  const stages = form.schedule ?? []
  const count = Math.max(1, stages.length)
  return Array.from({ length: count }, (_, index): DraftRow => {
    const pointer = `${base}/schedule/${index}`
    const stage = stages[index]
    const cells = [
      valueCell({ printed: stage?.period, at: [`${pointer}/period`] }, block.period, 1, 'value', 'center'),
      valueCell({ printed: stage?.text, at: [`${pointer}/text`] }, block.text, 1, 'long-text', 'left'),
    ]
    const label = index === 0 ? [labelCell(block.label, block.span ?? 1, count, 'rowgroup')] : []
    return { cells: [...label, ...cells], ...(stage ? { item: { of: 'schedule', index } } : {}) }
  })
}

/** One row a sub-goal, beside their label. A form without sub-goals prints one blank row. */
export const subGoalRows = (form: Form, base: string, block: Block<'subGoals'>): readonly DraftRow[] => {
  const goals = form.subGoals ?? []
  const count = Math.max(1, goals.length)
  return Array.from({ length: count }, (_, index): DraftRow => {
    const pointer = `${base}/subGoals/${index}`
    const goal = goals[index]
    const cells = [
      valueCell({ printed: goal?.no, at: [`${pointer}/no`] }, block.no, 1, 'text', 'center'),
      valueCell({ printed: goal?.text, at: [`${pointer}/text`] }, block.text, 1, 'long-text', 'left'),
    ]
    const label = index === 0 ? [labelCell(block.label, block.span ?? 1, count, 'rowgroup')] : []
    return { cells: [...label, ...cells], ...(goal ? { item: { of: 'subGoals', index } } : {}) }
  })
}

/** `count` spans that share `width` columns, wider ones first. */
const share = (width: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(width / count) + (i < width % count ? 1 : 0))

/**
 * The dates of a spending plan with the percentages below. A plan of other steps than the template's shares their columns;
 * one of more steps than there are columns goes on in a further pair of rows.
 */
export const spendingPlanRows = (form: Form, base: string, block: Block<'spendingPlan'>): readonly DraftRow[] => {
  const own = form.spendingPlan ?? []
  const spans = block.steps.map(({ span = 1 }) => span)
  const width = spans.reduce((sum, span) => sum + span, 0)
  const count = own.length === 0 ? spans.length : own.length
  const pairs = Math.ceil(count / width)
  return Array.from({ length: pairs }, (_, pair): readonly DraftRow[] => {
    const from = pair * width
    const steps = Array.from({ length: Math.min(width, count - from) }, (_, i) => from + i)
    const widths = count === spans.length ? spans : share(width, steps.length)
    const cell = (index: number, i: number, property: 'by' | 'percent') => {
      const at = [`${base}/spendingPlan/${index}/${property}`]
      const printed = own[index]?.[property]
      const span = widths[i] ?? 1
      return property === 'by'
        ? labelCell(block.steps[index]?.by ?? '', span, 1, 'col', { printed: printed ?? { raw: '', place: {} }, at })
        : valueCell({ printed, at }, span, 1, 'decimal', 'center')
    }
    const label = pair === 0 ? [labelCell(block.label, block.span ?? 1, pairs * 2, 'rowgroup')] : []
    return [
      { cells: [...label, ...steps.map((index, i) => cell(index, i, 'by'))] },
      { cells: steps.map((index, i) => cell(index, i, 'percent')) },
    ]
  }).flat()
}
