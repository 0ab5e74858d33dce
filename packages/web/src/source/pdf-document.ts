import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Where the bytes of a file are: at an address of our own, or here. */
export type OriginalFile =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }

export interface OpenedPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => void
}

/** What pdfjs-dist needs besides its programs, served with the page; see vite.config.ts. */
const data = import.meta.env.VITE_PDFJS_DATA as string

/** Pixels of one image within a page, and of one drawn page: a hostile file must not take the browser's memory. */
const imagePixels = 24_000_000
const canvasBytes = 64_000_000

/**
 * Opens a PDF to be drawn. Only what this needs is loaded, in a worker of our own, with nothing that makes programs of
 * texts; nothing that the file contains is run, and no form of it is filled in.
 *
 * @throws where the file cannot be drawn
 */
export const openPdf = async (from: OriginalFile): Promise<OpenedPdf> => {
  const pdfjs = await import('pdfjs-dist')
  const port = new Worker(workerUrl, { type: 'module', name: 'jiheng-pdf' })
  const worker = pdfjs.PDFWorker.create({ port })
  const task = pdfjs.getDocument({
    ...(from.kind === 'address' ? { url: from.url } : { data: from.bytes.slice() }),
    worker,
    cMapUrl: `${data}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${data}/standard_fonts/`,
    wasmUrl: `${data}/wasm/`,
    iccUrl: `${data}/iccs/`,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    rangeChunkSize: 262_144,
    maxImageSize: imagePixels,
    canvasMaxAreaInBytes: canvasBytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy()
      port.terminate()
    })
  }
  try {
    return { document: await task.promise, close }
  } catch (error) {
    close()
    throw error
  }
}
