import type { LayoutCell } from '@jiheng/core/layout'
import { docxFonts } from '../../docx/docx-fonts.ts'
import { typeSizes } from '../../docx/docx-units.ts'
import type { OurPart, OurStyle } from '../../sheet/our-styles.ts'
import { linePitch, wholeHeight } from './sheet-units.ts'

/** How a kind of cell looks: what its named style says. */
export interface PartLook {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly align: LayoutCell['align']
  /** Free room above and below the text together, in points. */
  readonly room: number
  readonly ruled: boolean
}

/** How one cell looks: its named style and what differs from it. */
export interface CellLook extends OurStyle {
  readonly size: number
  readonly align: LayoutCell['align']
  readonly vertical: 'center' | 'top'
  /** A number format; absent for a text. */
  readonly format?: string
  /** The text begins as a formula would: it stays a text also when a person edits it. */
  readonly quoted?: true
}

/** The names of the fonts and the sizes of GB/T 9704, as in our Word files. */
const plain = { size: typeSizes.三号 / 2, align: 'left', room: 6, ruled: false } as const
export const partLooks: Readonly<Record<OurPart, PartLook>> = {
  title: { font: docxFonts.title.name, size: typeSizes.二号 / 2, align: 'center', room: 12, ruled: false },
  period: { font: docxFonts.subheading.name, size: typeSizes.四号 / 2, align: 'center', room: 6, ruled: false },
  unit: { font: docxFonts.table.name, size: typeSizes.小四 / 2, align: 'right', room: 4, ruled: false },
  note: { font: docxFonts.table.name, size: typeSizes.小四 / 2, align: 'left', room: 6, ruled: false },
  heading: { ...plain, font: docxFonts.heading.name },
  body: { ...plain, font: docxFonts.body.name },
  cover: { ...plain, font: docxFonts.body.name, align: 'center', room: 24 },
  signature: { ...plain, font: docxFonts.body.name, align: 'right' },
  addressee: { ...plain, font: docxFonts.body.name },
  label: { ...plain, font: docxFonts.heading.name },
  contents: { ...plain, font: docxFonts.body.name },
  cell: { font: docxFonts.table.name, size: typeSizes.五号 / 2, align: 'left', room: 4, ruled: true },
}

/** Height of a line of text, in points. */
export const lineHeight = (size: number): number => wholeHeight(size * linePitch)
