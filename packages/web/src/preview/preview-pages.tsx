import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { useZoom } from '../sheet/use-zoom.ts'
import type { OpenedPdf } from '../source/pdf-document.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { PreviewPage } from './preview-page.tsx'
import type { PageSize } from './use-pdf.ts'

/** CSS pixels a point, in true size. */
const pixels = 96 / 72
const gap = 16

/** The pages, one below the other, those near the eye drawn. */
export const PreviewPages = ({
  pdf,
  sizes,
  goTo,
  onPage,
}: {
  readonly pdf: OpenedPdf
  readonly sizes: readonly PageSize[]
  /** A page to bring before the eye, with a number that grows with each wish. */
  readonly goTo: { readonly page: number; readonly wish: number }
  /** The page before the eye, from 1. */
  readonly onPage: (page: number) => void
}) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLElement>(null)
  const widest = useMemo(() => Math.max(...sizes.map(({ width }) => width)) * pixels, [sizes])
  const scale = useZoom(scroll, widest) * pixels
  const virtualizer = useVirtualizer({
    count: sizes.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (sizes[index]?.height ?? 0) * scale + gap,
    overscan: 1,
    paddingEnd: gap,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow the scale
  useEffect(() => virtualizer.measure(), [scale, sizes, virtualizer])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the pages
  useEffect(() => {
    if (goTo.wish > 0) virtualizer.scrollToIndex(goTo.page - 1, { align: 'start' })
  }, [goTo])

  const items = virtualizer.getVirtualItems()
  const middle = (virtualizer.scrollOffset ?? 0) + (scroll.current?.clientHeight ?? 0) / 2
  const near = (items.findLast(({ start }) => start <= middle)?.index ?? 0) + 1
  useEffect(() => onPage(near), [near, onPage])

  return (
    <ScrollRegion className="preview-scroll no-print" ref={scroll} label={t('preview.pages')}>
      <div className="preview-pages" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const size = sizes[index]
          return size ? (
            <div key={index} className="preview-slot" style={{ transform: `translateY(${start}px)` }}>
              <PreviewPage
                pdf={pdf}
                number={index + 1}
                count={sizes.length}
                width={size.width * scale}
                height={size.height * scale}
                scale={scale}
              />
            </div>
          ) : null
        })}
      </div>
    </ScrollRegion>
  )
}
