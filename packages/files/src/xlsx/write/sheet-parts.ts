import type { LayoutContents, LayoutDocument, LayoutParagraph, LayoutPart, LayoutTable } from '@jiheng/core/layout'

/** What stands on one sheet, in order: at most one table. */
export interface SheetParts {
  readonly parts: readonly (LayoutParagraph | LayoutContents | LayoutTable)[]
  readonly table?: LayoutTable
}

type Shown = Exclude<LayoutPart, { kind: 'page-break' }>

/** Lines that make no sheet of their own beside a form. */
const before: ReadonlySet<string> = new Set<LayoutParagraph['style']>(['label', 'title'])
const behind: ReadonlySet<string> = new Set<LayoutParagraph['style']>(['note', 'signature'])
const onCover: ReadonlySet<string> = new Set<LayoutParagraph['style']>(['title', 'label', 'cover', 'signature'])
const isOf = (part: Shown, styles: ReadonlySet<string>): boolean => part.kind === 'paragraph' && styles.has(part.style)

/**
 * Cuts a document into sheets: every table has one, together with the lines of its form, annex marks and titles right
 * above and notes and signatures right below; what stands between, and what page breaks part, has its own. Nothing is
 * left out and the order is kept.
 */
export function sheetParts(document: LayoutDocument): readonly SheetParts[] {
  return pages(document).flatMap((parts) => {
    const sheets: Shown[][] = []
    let rest: readonly Shown[] = parts
    for (;;) {
      const at = rest.findIndex(({ kind }) => kind === 'table')
      const table = rest[at]
      if (table?.kind !== 'table') break
      const first = rest.slice(0, at).findLastIndex((part) => !belongs(part, table, before)) + 1
      const after = rest.slice(at + 1).findIndex((part) => !belongs(part, table, behind))
      const end = after === -1 ? rest.length : at + 1 + after
      if (first > 0) sheets.push(rest.slice(0, first))
      sheets.push(rest.slice(first, end))
      rest = rest.slice(end)
    }
    if (rest.length > 0) sheets.push([...rest])
    return sheets.map((own) => {
      const table = own.find((part) => part.kind === 'table')
      return { parts: own, ...(table && { table }) }
    })
  })
}

/** Whether a sheet is a cover: a title, the mark of an annex, lines of its own, and nothing else. */
export const isCover = ({ parts }: SheetParts): boolean =>
  parts.some((part) => isOf(part, new Set(['title']))) && parts.every((part) => isOf(part, onCover))

const belongs = (part: Shown, table: LayoutTable, styles: ReadonlySet<string>): boolean =>
  part.kind === 'paragraph' && (part.form === undefined ? isOf(part, styles) : part.form === table.form)

/** The parts between page breaks. */
function pages(document: LayoutDocument): readonly (readonly Shown[])[] {
  const found: Shown[][] = [[]]
  for (const part of document.parts)
    if (part.kind === 'page-break') found.push([])
    else found.at(-1)?.push(part)
  return found.filter((page) => page.length > 0)
}
