import type { RuleDocs } from '../../rule.ts'

export const tableArithmeticEn: RuleDocs = {
  title: 'Numbers of a report’s table do not agree',
  what: 'In a table of a report that is no performance form: the rows do not make the total; a rate of execution, score, completion or correction is not what the two numbers of its row give; a score exceeds its points, or more faults are mended than were found.',
  why: 'The report draws its conclusions from these tables; where they do not agree, nothing supports the conclusions.',
  example: 'Three counties have 126, 98 and 104 projects; the total says 338.',
  instead: 'The total says 328.',
  cannotSee:
    'Only tables with one row of heads and rows of equal width; tables with subtotals, “of which” or numbered levels are left out. A total is checked only where another column adds up or the rows are numbered; rounding is allowed for. A rate is checked only where most rows agree.',
}
