/**
 * The page of GB/T 9704: A4, margins 37 mm above, 28 mm on the binding edge, type area 156 × 225 mm. A landscape page is
 * the same page turned, its head towards the binding edge.
 */
export interface Paper {
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** From the paper's lower edge to the page number. */
  readonly footer: number
}

export const papers: Readonly<Record<'portrait' | 'landscape', Paper>> = {
  portrait: { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28, footer: 24 },
  landscape: { width: 297, height: 210, top: 28, right: 37, bottom: 26, left: 35, footer: 16 },
}

export const textWidth = (paper: Paper): number => paper.width - paper.left - paper.right
