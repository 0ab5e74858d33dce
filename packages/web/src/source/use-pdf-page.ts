import type { PDFPageProxy } from 'pdfjs-dist'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { drawOnto } from './draw-page.ts'
import type { OpenedPdf } from './pdf-document.ts'

/** A page of a PDF while it is drawn. */
export interface DrawnPage {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  /** Undefined until it is there. */
  readonly page: PDFPageProxy | undefined
  /** It cannot be had, or not be drawn. */
  readonly failed: boolean
}

/** Draws one page of a PDF, from 1, onto the canvas that carries the ref. `scale`: pixels a point. */
export const usePdfPage = (pdf: OpenedPdf, number: number, scale: number): DrawnPage => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState<PDFPageProxy | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    pdf.document.getPage(number).then(
      (found) => {
        if (!gone) setPage(found)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [pdf, number])
  useEffect(
    () => (page && canvas.current ? drawOnto(page, canvas.current, scale, () => setFailed(true)) : undefined),
    [page, scale],
  )
  return { canvas, page, failed }
}
