import { isFormTitle, isPeriodLine, unitLine } from './vocabulary.ts'

/** A line that stands over a form or parts it from the next one: its title, its year, its unit of money, "附件2". */
export const isLineAroundForm = (text: string): boolean =>
  isFormTitle(text) || isPeriodLine(text) || unitLine(text) !== undefined || /^附\s*[件表]/.test(text)
