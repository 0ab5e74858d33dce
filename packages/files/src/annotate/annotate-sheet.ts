import type { Limits } from '../open/limits.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { moreShapes, newShapes } from './comment-shapes.ts'
import type { PackageDraft } from './package-draft.ts'
import { type CellNotes, newSheetComments, sheetComments } from './sheet-comments.ts'
import { atEndOf } from './xml-outline.ts'

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** What stands behind the drawing of comments in a worksheet, by the order of its schema. */
const behind: ReadonlySet<string> = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst AlternateContent'.split(' '),
)

/**
 * Puts comments on cells of one sheet.
 *
 * @param index Of the sheet, from 0.
 * @throws {Refusal} those of `readXmlPart`
 */
export function annotateSheet(
  draft: PackageDraft,
  { bytes, limits }: { readonly bytes: Uint8Array; readonly limits: Limits },
  { entry, index }: { readonly entry: ZipEntry; readonly index: number },
  cells: readonly CellNotes[],
  author: string,
): void {
  const part = entry.name
  const relations = draft.parts.relationships(part)
  const sheet = draft.outline(entry)
  const strictly = sheet.uri.startsWith('http://purl.oclc.org/')
  const there = [...relations.values()].find(({ type }) => type === 'comments')
  const commentsPart = there && draft.parts.find(there.target)
  let drawn = cells
  if (commentsPart === undefined) {
    const name = draft.add('xl/comments', '.xml', commentsType, newSheetComments(cells, sheet.uri, author))
    draft.relate(part, 'comments', name, strictly)
  } else {
    const known = sheetComments(bytes, commentsPart, limits, draft.outline(commentsPart).prefix)
    for (const splice of known.splices(cells, author)) draft.splice(commentsPart, splice)
    drawn = cells.filter(({ name }) => !known.has(name))
  }
  if (drawn.length === 0) return
  const reference = sheet.children.find(({ name }) => name === 'legacyDrawing')?.attribute('id')
  const drawing = reference === undefined ? undefined : relations.get(reference)
  const shapes = drawing && draft.parts.find(drawing.target)
  if (shapes !== undefined) {
    // Old drawings need not be well-formed XML.
    const text = new TextDecoder().decode(inflateWhole(bytes, shapes, limits))
    const end = text.lastIndexOf('</')
    draft.splice(shapes, { at: end < 0 ? text.length : end, xml: moreShapes(drawn, text) })
    return
  }
  const name = draft.add('xl/drawings/vmlDrawing', '.vml', drawingType, newShapes(drawn, index))
  const id = draft.relate(part, 'vmlDrawing', name, strictly)
  const space = strictly
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const xml = `<${sheet.prefix}legacyDrawing xmlns:r="${space}" r:id="${id}"/>`
  const next = sheet.children.find(({ name: child }) => behind.has(child))
  draft.splice(entry, next === undefined ? atEndOf(sheet, xml) : { at: next.at, xml })
}
