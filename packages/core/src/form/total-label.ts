import { plain } from './plain.ts'

/** Whether a label announces the sum of the rows above it. */
export const isTotalLabel = (text: string): boolean =>
  /^.{0,6}(总分|总计|合计|小计)$/.test(plain(text).replace(/\s/g, ''))
