import { type Paper, papers } from './paper.ts'

/** `wide` is A3 across, for tables that A4 cannot hold. */
export type Sheet = 'portrait' | 'landscape' | 'wide'

export const sheets: Readonly<Record<Sheet, Paper>> = {
  ...papers,
  wide: { ...papers.landscape, width: 420, height: 297 },
}

/** What the margins leave, in millimetres. */
export const typeArea = ({ width, height, top, right, bottom, left }: Paper) => ({
  width: width - left - right,
  height: height - top - bottom,
})
