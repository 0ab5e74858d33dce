import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { type OpenedPdf, type OriginalFile, openPdf } from './pdf-document.ts'
import { boxesByPage, type PageSize, PdfPage } from './pdf-page.tsx'
import { SourceContext } from './source-context.ts'
import type { SourceRow } from './source-rows.ts'

const a4: PageSize = { width: 595, height: 842 }
const margin = 12

/** Steps of nearness: 1 is the width of the pane. */
const nearer = [1, 1.5, 2, 3] as const

/** The pages of a PDF as they look, drawn here; the marked cell is outlined and kept in view. */
export const PdfPages = ({
  file,
  rows,
  scroll,
  reveal,
  onFail,
}: {
  readonly file: OriginalFile
  readonly rows: readonly SourceRow[]
  readonly scroll: RefObject<HTMLElement | null>
  readonly reveal: RefObject<(row: number) => void>
  /** The file cannot be drawn. */
  readonly onFail: () => void
}) => {
  const { t } = useMessages()
  const { marked } = useContext(SourceContext)
  const [pdf, setPdf] = useState<OpenedPdf | undefined>(undefined)
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map())
  const [width, setWidth] = useState(0)
  const [zoom, setZoom] = useState(0)
  const failed = useRef(onFail)
  failed.current = onFail
  const boxes = useMemo(() => boxesByPage(rows), [rows])

  useEffect(() => {
    let gone = false
    let opened: OpenedPdf | undefined
    openPdf(file).then(
      (found) => {
        opened = found
        if (gone) found.close()
        else setPdf(found)
      },
      () => {
        if (!gone) failed.current()
      },
    )
    return () => {
      gone = true
      opened?.close()
      setPdf(undefined)
    }
  }, [file])
  useEffect(() => {
    const area = scroll.current
    if (!area) return
    const observer = new ResizeObserver(() => setWidth(area.clientWidth))
    observer.observe(area)
    return () => observer.disconnect()
  }, [scroll])

  const count = pdf?.document.numPages ?? 0
  const first = sizes.get(1) ?? sizes.values().next().value ?? a4
  const sizeOf = (number: number) => sizes.get(number) ?? first
  const scale = (Math.max(120, width - 2 * margin) / first.width) * (nearer[zoom] ?? 1)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => sizeOf(index + 1).height * scale + margin,
    overscan: 1,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow the scale and the sizes
  useEffect(() => virtualizer.measure(), [scale, sizes, virtualizer])

  const [onSize] = useState(() => (number: number, size: PageSize) => {
    setSizes((before) => {
      const known = before.get(number)
      return known?.width === size.width && known.height === size.height ? before : new Map(before).set(number, size)
    })
  })

  const show = (page: number, y: number) => {
    const area = scroll.current
    const start = virtualizer.getOffsetForIndex(page - 1, 'start')?.[0]
    if (!area || start === undefined) return
    const top = start + y * scale
    if (top < area.scrollTop + 24 || top > area.scrollTop + area.clientHeight - 48)
      area.scrollTo({ top: Math.max(0, top - area.clientHeight / 3) })
  }
  useEffect(() => {
    reveal.current = (row) => {
      const place = rows[row]?.find((cell) => cell.place.page !== undefined)?.place
      if (place?.page !== undefined) show(place.page, place.box?.y ?? 0)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is brought into view when it moves, and once the pages are there
  useEffect(() => {
    if (marked?.page !== undefined && count > 0 && width > 0) show(marked.page, marked.box?.y ?? 0)
  }, [marked, count, width > 0])

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className="pdf-zoom" role="group" aria-label={t('zoom.label')}>
        <button type="button" className="chip" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <span aria-hidden="true">−</span>
          <span className="visually-hidden">{t('zoom.out')}</span>
        </button>
        <button type="button" className="chip" disabled={zoom === nearer.length - 1} onClick={() => setZoom(zoom + 1)}>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">{t('zoom.in')}</span>
        </button>
      </div>
      {pdf ? null : (
        <p className="empty" role="status">
          {t('source.opening')}
        </p>
      )}
      <div className="pdf-pages" style={{ height: virtualizer.getTotalSize() }}>
        {pdf && width > 0
          ? virtualizer.getVirtualItems().map(({ index, start }) => (
              <div key={index} className="pdf-slot" style={{ transform: `translateY(${start}px)` }}>
                <PdfPage
                  pdf={pdf}
                  number={index + 1}
                  scale={scale}
                  size={sizeOf(index + 1)}
                  boxes={boxes.get(index + 1) ?? []}
                  onSize={onSize}
                />
              </div>
            ))
          : null}
      </div>
    </>
  )
}
