import type { LayoutParagraph } from '@jiheng/core/layout'

/** What a cell that we write is: a line of text beside the table, or a cell of it. */
export type OurPart = LayoutParagraph['style'] | 'contents' | 'cell'

/** What the name of a cell's style says. */
export interface OurStyle {
  readonly part: OurPart
  /** A text that the source had lost and the form needs. */
  readonly inferred: boolean
}

const names: Readonly<Record<OurPart, string>> = {
  title: 'JihengTitle',
  period: 'JihengPeriod',
  unit: 'JihengUnit',
  heading: 'JihengHeading',
  body: 'JihengBody',
  cover: 'JihengCover',
  signature: 'JihengSignature',
  label: 'JihengLabel',
  note: 'JihengNote',
  addressee: 'JihengAddressee',
  contents: 'JihengContents',
  cell: 'JihengCell',
}
const inferredEnding = 'Inferred'
const parts = new Map(
  Object.entries(names).map(([part, name]) => [name, part] as [name: string, part: keyof typeof names]),
)

/** Name of the cell style by which our reader knows a cell again: spreadsheet programs keep it when they save. */
export const ourStyleName = ({ part, inferred }: OurStyle): string => `${names[part]}${inferred ? inferredEnding : ''}`

/** The other way; undefined for a style that is not ours. */
export function ourStyle(name: string): OurStyle | undefined {
  const inferred = name.endsWith(inferredEnding)
  const part = parts.get(inferred ? name.slice(0, -inferredEnding.length) : name)
  return part === undefined ? undefined : { part, inferred }
}

/**
 * What stands before the text of a paragraph, because a cell has no indent for its first line. It is none of the text:
 * our reader takes it away.
 */
export const firstLineIndent = '　　'
export const isIndented = (part: OurPart): boolean => part === 'body' || part === 'heading'
