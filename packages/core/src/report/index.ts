export { charged, countFindings, worstFirst } from './counts.ts'
export { makeReport, type ReportOptions } from './make-report.ts'
export type * from './report.ts'
export { nameOfForm, unitOf, unitOfForm } from './unit-of.ts'
