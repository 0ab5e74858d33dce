import type { Paper, Sheet } from '../sheet.ts'
import { coefficients } from './coefficients.ts'
import { department } from './department.ts'
import { monitoring } from './monitoring.ts'
import { quarterly } from './quarterly.ts'
import { review } from './review.ts'
import { selfEvaluation } from './self-evaluation.ts'
import { spending } from './spending.ts'
import { target } from './target.ts'

const bodies = {
  target,
  quarterly,
  'self-evaluation': selfEvaluation,
  coefficients,
  monitoring,
  department,
  spending,
  review,
} as const

const printSheet = (sheet: Sheet): readonly string[] => [
  sheet.title,
  `（${sheet.year}年度）`,
  ...(sheet.unitLine === '' ? [] : [sheet.unitLine]),
  '',
  ...bodies[sheet.kind](sheet),
  '',
  ...sheet.notes,
  '',
]

/** The document as a grid file (test/layouts/README.md): its prose, then title, unit line, table and notes of each form. */
export const printPaper = ({ prose, sheets }: Paper): string => [...prose, ...sheets.flatMap(printSheet)].join('\n')
