import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'
import type { Area } from '../pdf/area.ts'
import type { Matrix } from '../pdf/matrix.ts'
import type { PageMarks } from '../pdf/page-marks.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { type MarkCount, newMarkSheet } from './mark-sheet.ts'
import { type OfdDocument, ofdDocuments } from './ofd-documents.ts'
import { boxOf } from './ofd-numbers.ts'
import { type Ground, readPageObjects } from './read-page-objects.ts'

/** Points a millimetre. */
const points = 72 / 25.4

export interface OfdPageMarks {
  readonly marks: PageMarks
  readonly hasPicture: boolean
}

/**
 * What every page of an OFD file shows, template pages and annotations included, one page after the other.
 *
 * @throws {Refusal} `part-damaged`, `part-doctype`, `too-many-pages`, `too-many-glyphs`, `archive-*`
 */
export function* ofdPages(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
): Generator<OfdPageMarks> {
  const count: MarkCount = { marks: 0 }
  let read = 0
  // A page, a template or a drawing may be used any number of times: what is read is counted each time.
  const readPart = (part: ZipEntry, ground: Ground) => {
    read += part.size
    const most = limits.inflated * 4
    if (read > most)
      throw new Refusal('archive-bomb', { measure: 'inflated', limit: megabytes(most), found: megabytes(read) })
    readPageObjects(bytes, part, limits, ground)
  }
  for (const document of ofdDocuments(bytes, entries, limits))
    for (const { id, content } of document.pages) {
      const frame = pageFrame(bytes, content, limits)
      const [left, top, width, height] = frame.box ?? document.box
      const sheet = newMarkSheet(width * points, height * points, count, limits)
      const matrix: Matrix = [points, 0, 0, points, -left * points, -top * points]
      const clip = { x0: 0, y0: 0, x1: width * points, y1: height * points }
      const useDrawing = (drawing: string, at: Matrix, within: Area, depth: number) => {
        // A drawing that uses itself would never end; none nests drawings deeper.
        const inner = (next: string, m: Matrix, c: Area) => useDrawing(next, m, c, depth + 1)
        for (const resource of depth > 2 ? [] : document.resources)
          readPart(resource, { matrix: at, clip: within, sheet, useDrawing: inner, drawing })
      }
      const parts = [...templatesOf(document, frame.templates), content, ...(document.annotations.get(id) ?? [])]
      const useOuter = (drawing: string, at: Matrix, within: Area) => useDrawing(drawing, at, within, 1)
      for (const part of parts) readPart(part, { matrix, clip, sheet, useDrawing: useOuter })
      yield { marks: sheet.marks(), hasPicture: sheet.hasPicture() }
    }
}

/** A page may name templates; where several documents share an id, each has its own. */
const templatesOf = ({ templates }: OfdDocument, ids: readonly string[]): readonly ZipEntry[] =>
  ids.map((id) => templates.get(id)).filter((entry) => entry !== undefined)

/** The page's own box, and the templates that it stands on. */
function pageFrame(
  bytes: Uint8Array,
  content: ZipEntry,
  limits: Limits,
): { readonly box: ReturnType<typeof boxOf>; readonly templates: readonly string[] } {
  let box: ReturnType<typeof boxOf>
  let text: string | undefined
  const templates: string[] = []
  readXmlPart(bytes, content, limits, {
    open: ({ name, attribute }) => {
      if (name === 'PhysicalBox') text = ''
      else if (name === 'Template') templates.push(attribute('TemplateID') ?? '')
    },
    text: (piece) => {
      if (text !== undefined) text += piece
    },
    close: (name) => {
      if (name !== 'PhysicalBox') return
      box ??= boxOf(text)
      text = undefined
    },
  })
  return { box, templates }
}
