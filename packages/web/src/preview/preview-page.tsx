import { useMessages } from '../messages/i18n.ts'
import type { OpenedPdf } from '../source/pdf-document.ts'
import { usePdfPage } from '../source/use-pdf-page.ts'

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
  const { canvas, failed } = usePdfPage(pdf, number, scale)
  return (
    <div className="preview-page" style={{ width, height }} data-page={number}>
      <canvas ref={canvas} role="img" aria-label={t('preview.page', { page: number, count })} />
      {failed ? <p className="empty">{t('source.pdf.page')}</p> : null}
    </div>
  )
}
