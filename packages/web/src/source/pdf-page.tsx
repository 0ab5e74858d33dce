import type { SourceCell } from '@jiheng/core/correct'
import type { Place } from '@jiheng/core/form'
import { useContext, useEffect, useMemo } from 'react'
import { useMessages } from '../messages/i18n.ts'
import type { OpenedPdf } from './pdf-document.ts'
import { SourceCellView } from './source-cell-view.tsx'
import { SourceContext } from './source-context.ts'
import type { SourceRow } from './source-rows.ts'
import { usePdfPage } from './use-pdf-page.ts'

/** Points of a page. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A cell with its place on the page, and where it stands among the rows of the source. */
export interface Boxed {
  readonly cell: SourceCell
  readonly box: NonNullable<Place['box']>
  readonly row: number
  readonly index: number
}

/** Cells that say where they stand on their pages, by page. */
export const boxesByPage = (rows: readonly SourceRow[]): ReadonlyMap<number, readonly Boxed[]> => {
  const pages = new Map<number, Boxed[]>()
  for (const [row, cells] of rows.entries())
    for (const [index, cell] of cells.entries()) {
      const { page, box } = cell.place
      if (page === undefined || box === undefined || cell.raw.trim() === '') continue
      const own = pages.get(page)
      if (own) own.push({ cell, box, row, index })
      else pages.set(page, [{ cell, box, row, index }])
    }
  return pages
}

/** Whether the cells of a source say where they stand on their pages: without that a page can only be looked at. */
export const hasBoxes = (rows: readonly SourceRow[]): boolean =>
  rows.some((row) => row.some(({ place }) => place.box !== undefined))

/** One page as it looks; its cells lie over it, unseen until they are pointed at. */
export const PdfPage = ({
  pdf,
  number,
  scale,
  size,
  boxes,
  onSize,
}: {
  readonly pdf: OpenedPdf
  readonly number: number
  readonly scale: number
  readonly size: PageSize
  readonly boxes: readonly Boxed[]
  readonly onSize: (number: number, size: PageSize) => void
}) => {
  const { t } = useMessages()
  const { marked } = useContext(SourceContext)
  const { canvas, page, failed } = usePdfPage(pdf, number, scale)
  useEffect(() => {
    if (page === undefined) return
    const { width, height } = page.getViewport({ scale: 1 })
    onSize(number, { width, height })
  }, [page, number, onSize])
  // Cells of one row stand beside each other for the ear.
  const rows = useMemo(() => [...Map.groupBy(boxes, ({ row }) => row)], [boxes])
  const place = marked?.page === number ? marked : undefined
  return (
    <div className="pdf-page" style={{ width: size.width * scale, height: size.height * scale }}>
      <canvas ref={canvas} className="pdf-canvas" role="img" aria-label={t('source.page', { page: number })} />
      {failed ? <p className="empty">{t('source.pdf.page')}</p> : null}
      {rows.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: the cells lie over a drawn page
        <div role="grid" aria-multiselectable="true" aria-label={t('source.pdf.cells', { page: number })}>
          {rows.map(([row, cells]) => (
            // biome-ignore lint/a11y/useSemanticElements: see above
            // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
            <div key={row} role="row">
              {cells.map(({ cell, box, index }) => (
                <SourceCellView
                  key={index}
                  as="div"
                  cell={cell}
                  at={{ row, cell: index }}
                  className="pdf-cell"
                  aria-label={cell.raw}
                  style={{
                    left: box.x * scale,
                    top: box.y * scale,
                    width: box.width * scale,
                    height: box.height * scale,
                  }}
                >
                  {() => null}
                </SourceCellView>
              ))}
            </div>
          ))}
        </div>
      ) : null}
      {place?.box ? (
        <div
          className="pdf-mark"
          style={{
            left: place.box.x * scale,
            top: place.box.y * scale,
            width: place.box.width * scale,
            height: place.box.height * scale,
          }}
        />
      ) : null}
    </div>
  )
}
