import { twinOf } from '../../form/claims.ts'
import { remembered } from '../../form/remembered.ts'
import type { Template, TemplateCell } from '../../template/schema/index.ts'
import { bare, type LabelRole, labelRole } from './vocabulary.ts'

/** The words by which the reader knows labels: the field's own and those of the templates at hand. */
export interface Vocabulary {
  readonly role: (text: string) => LabelRole | undefined
}

const isLabel = (cell: TemplateCell | undefined): cell is Extract<TemplateCell, { label: string }> =>
  cell !== undefined && 'label' in cell

const roleInRow = (cells: readonly TemplateCell[], i: number): LabelRole | undefined => {
  const next = cells[i + 1]
  if (!next || isLabel(next) || 'blank' in next || 'total' in next) return undefined
  // A money cell may stand in the fields as well: it is money first.
  if ('fund' in next) return 'money'
  if ('field' in next) return 'field'
  if ('item' in next) return next.of === 'text' ? 'goal' : next.of === 'actual' ? 'goal-actual' : undefined
  return next.part === 'goal' ? 'goal' : 'goal-actual'
}

const fill = (label: string): string => bare(label.replace('{amountUnit}', '万元').replace('{year}', '2025'))

const labelsOf = (template: Template): readonly (readonly [string, LabelRole])[] =>
  template.rows.flatMap((row): readonly (readonly [string, LabelRole])[] => {
    if ('cells' in row) {
      return row.cells.flatMap((cell, i) => {
        const role = isLabel(cell) ? roleInRow(row.cells, i) : undefined
        return isLabel(cell) && role ? [[fill(cell.label), role] as const] : []
      })
    }
    if (row.block === 'schedule') return [[fill(row.label), 'schedule']]
    if (row.block === 'subGoals') return [[fill(row.label), 'sub-goals']]
    return row.block === 'spendingPlan' ? [[fill(row.label), 'plan']] : []
  })

/** The field's vocabulary with the labels of the templates added where the field has no word of its own. */
export const vocabularyOf = (templates: readonly Template[]): Vocabulary => {
  const own = new Map<string, LabelRole>()
  for (const template of templates)
    for (const [label, role] of labelsOf(template)) if (!own.has(label)) own.set(label, role)
  return {
    role: remembered((text) =>
      text.length > 40
        ? labelRole(text)
        : (labelRole(text) ?? own.get(bare(text)) ?? (twinOf(text) ? 'field' : undefined)),
    ),
  }
}
