import type { OpenedPdf } from '../source/pdf-document.ts'

/** Dots an inch at which pages are drawn for a printer: small characters stay sharp. */
const dotsPerInch = 200
const pointsPerInch = 72

/** A page drawn for a printer; `address` is given back with `URL.revokeObjectURL`. */
export interface PrintImage {
  readonly address: string
  readonly landscape: boolean
}

/**
 * Draws one page for a printer. A browser prints what stands on a page and not a PDF: so the pages stand there as pictures.
 *
 * @throws where the browser cannot draw it
 */
export const printImage = async ({ document: file }: OpenedPdf, number: number): Promise<PrintImage> => {
  const page = await file.getPage(number)
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
  // Browsers keep the memory of a canvas until it is small.
  canvas.width = 0
  canvas.height = 0
  if (!picture) throw new Error(`Page ${number} cannot be drawn for the printer.`)
  return { address: URL.createObjectURL(picture), landscape: viewport.width > viewport.height }
}
