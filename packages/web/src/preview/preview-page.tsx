import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { drawOnto } from '../source/draw-page.ts'
import type { OpenedPdf } from '../source/pdf-document.ts'

/** One page as it will be printed. */
export const PreviewPage = ({
  pdf,
  number,
  count,
  width,
  height,
  scale,
}: {
  readonly pdf: OpenedPdf
  readonly number: number
  readonly count: number
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Pixels a point. */
  readonly scale: number
}) => {
  const { t } = useMessages()
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
  return (
    <div className="preview-page" style={{ width, height }} data-page={number}>
      <canvas ref={canvas} role="img" aria-label={t('preview.page', { page: number, count })} />
      {failed ? <p className="empty">{t('source.pdf.page')}</p> : null}
    </div>
  )
}
