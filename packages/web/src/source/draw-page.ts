import type { PDFPageProxy } from 'pdfjs-dist'

/** Draws a page onto a canvas, as sharp as the screen is; answers how to stop. */
export const drawOnto = (
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  scale: number,
  failed: () => void,
): (() => void) => {
  const viewport = page.getViewport({ scale: scale * Math.min(devicePixelRatio, 2) })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport })
  task.promise.catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'RenderingCancelledException') failed()
  })
  return () => task.cancel()
}
