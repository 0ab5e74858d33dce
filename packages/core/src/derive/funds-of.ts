import type { FundRef, Template } from '../template/schema/index.ts'

/** The money lines that the fixed rows of a template print, in printed order. */
export const fundsOf = ({ rows }: Pick<Template, 'rows'>): readonly FundRef[] =>
  rows.flatMap((row) => ('cells' in row ? row.cells.flatMap((cell) => ('fund' in cell ? [cell.fund] : [])) : []))
