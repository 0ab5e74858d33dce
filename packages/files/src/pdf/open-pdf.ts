import { Refusal } from '../open/refusal.ts'
import { inferredColor, printedByUs } from '../typst/our-print.ts'
import type { PageSource } from './collect-marks.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { type Matrix, matrixOf } from './matrix.ts'
import { pdfData } from './pdf-data.ts'
import type { StructureNode } from './tagged-tables.ts'
import type { FontFacts } from './text-state.ts'

/** A PDF, page by page. Whoever opens it closes it. */
export interface OpenPdf {
  readonly pages: number
  /** The page as its operators; from 1. Undefined where the file has none there. */
  readonly page: (number: number) => Promise<Omit<PageSource, 'count'> | undefined>
  /** What stands on the page, as the tags of a tagged file tell it; from 1. Read it after the page. */
  readonly structure: (number: number) => Promise<StructureNode | undefined>
  /** Encodings that the file names and that could not be had. */
  readonly missingTables: ReadonlySet<string>
  readonly close: () => Promise<void>
}

const silent = 0

/**
 * Opens a PDF with pdfjs: nothing is drawn, no font is shown, no script runs, nothing is fetched but tables of encodings.
 *
 * @throws {Refusal} `pdf-encrypted`, `pdf-damaged`
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const pdfjs = await loadPdfjs()
  const missingTables = new Set<string>()
  const task = pdfjs.getDocument({
    // pdfjs takes the buffer over.
    data: bytes.slice(),
    verbosity: silent,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: dataFactory((name) => missingTables.add(name)),
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableWorkerRendering: true,
    // No picture is decoded: none is larger than this.
    maxImageSize: 0,
    enableXfa: false,
  } as Parameters<typeof pdfjs.getDocument>[0])
  try {
    const document = await task.promise
    const fonts = new Map<string, FontFacts>()
    const layers = await document.getOptionalContentConfig()
    const inferred = (await isOurPrint(document)) ? { inferredColor } : {}
    return {
      pages: document.numPages,
      page: async (number) => {
        const page = await document.getPage(number).catch(() => undefined)
        if (page === undefined) return undefined
        const list = await page.getOperatorList().catch(() => undefined)
        if (list === undefined) return undefined
        const { width, height, transform } = page.getViewport({ scale: 1 })
        const source = {
          width,
          height,
          matrix: matrixOf(transform) ?? ([1, 0, 0, 1, 0, 0] satisfies Matrix),
          operators: list.fnArray,
          operands: list.argsArray,
          codes: pdfjs.OPS,
          font: (name: string) => {
            const facts =
              fonts.get(name) ?? fontFacts(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined)
            fonts.set(name, facts)
            return facts
          },
          ...inferred,
          layerShows: (group: unknown) => layers.isVisible(group),
        }
        page.cleanup()
        return source
      },
      structure: async (number) => {
        const page = await document.getPage(number).catch(() => undefined)
        return (await page?.getStructTree().catch(() => undefined)) ?? undefined
      },
      missingTables,
      close: () => task.destroy(),
    }
  } catch (fault) {
    await task.destroy()
    throw refusalOf(fault)
  }
}

/** Only our own writer says by a colour what it infers. */
async function isOurPrint(document: { readonly getMetadata: () => Promise<{ readonly info: object }> }) {
  const { info } = await document.getMetadata()
  return 'Keywords' in info && info.Keywords === printedByUs
}

function refusalOf(fault: unknown): unknown {
  const name = fault instanceof Error ? fault.name : ''
  return new Refusal(name === 'PasswordException' ? 'pdf-encrypted' : 'pdf-damaged')
}

function fontFacts(font: unknown): FontFacts {
  const known: object = typeof font === 'object' && font !== null ? font : {}
  const matrix = 'fontMatrix' in known && Array.isArray(known.fontMatrix) ? known.fontMatrix[0] : undefined
  return {
    vertical: 'vertical' in known && known.vertical === true,
    unit: typeof matrix === 'number' && matrix > 0 ? matrix : 0.001,
  }
}

/** What pdfjs makes an instance of, to be given the files that it needs. */
function dataFactory(missing: (name: string) => void) {
  return class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const folder = kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts'
      try {
        return await pdfData(folder, filename)
      } catch (fault) {
        if (folder === 'cmaps') missing(filename)
        throw fault
      }
    }
  }
}
