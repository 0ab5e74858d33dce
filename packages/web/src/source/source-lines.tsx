import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useContext, useEffect } from 'react'
import { MarkedText, SourceCellView } from './source-cell-view.tsx'
import { SourceContext } from './source-context.ts'
import type { SourceRow } from './source-rows.ts'
import { spanOf } from './source-span.ts'

/** The cells of one line; tabs are what tells them apart: they are shown as rules between the cells. */
const Line = ({ cells, row }: { readonly cells: SourceRow; readonly row: number }) => {
  const { marked } = useContext(SourceContext)
  const text = cells.map(({ raw }) => raw).join('\t')
  const span = marked && spanOf(text, row + 1, marked)
  let offset = 0
  return cells.map((cell, index) => {
    const own = span && { start: span.start - offset, end: span.end - offset }
    const outlined = own !== undefined && own.start < cell.raw.length && own.end > 0
    offset += cell.raw.length + 1
    return (
      <SourceCellView
        // biome-ignore lint/suspicious/noArrayIndexKey: cells of a line are told apart by their order alone
        key={index}
        as="span"
        cell={cell}
        at={{ row, cell: index }}
        className={index < cells.length - 1 ? 'source-tab' : ''}
      >
        {() => (
          <MarkedText text={cell.raw} place={outlined ? { start: Math.max(0, own.start), end: own.end } : undefined} />
        )}
      </SourceCellView>
    )
  })
}

/** The lines of a text, numbered; the marked place is kept in view. */
export const SourceLines = ({
  rows,
  scroll,
  reveal,
}: {
  readonly rows: readonly SourceRow[]
  readonly scroll: RefObject<HTMLElement | null>
  /** Filled in with how a row comes into view. */
  readonly reveal: RefObject<(row: number) => void>
}) => {
  const { marked } = useContext(SourceContext)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 22,
    overscan: 20,
  })
  useEffect(() => {
    reveal.current = (row) => virtualizer.scrollToIndex(row, { align: 'center' })
  }, [reveal, virtualizer])
  const line = marked?.line
  useEffect(() => {
    if (line !== undefined && line <= rows.length) virtualizer.scrollToIndex(line - 1, { align: 'center' })
  }, [line, rows.length, virtualizer])
  return (
    // biome-ignore lint/a11y/useSemanticElements: only the rows near the eye are drawn, which no table element can say
    <div
      className="source-lines-grid"
      role="grid"
      aria-multiselectable="true"
      aria-rowcount={rows.length}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
        <div
          key={index}
          role="row"
          aria-rowindex={index + 1}
          className="source-line"
          data-index={index}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${start}px)` }}
        >
          <span className="source-number" aria-hidden="true">
            {index + 1}
          </span>
          <span className="source-text" role="presentation">
            <Line cells={rows[index] ?? []} row={index} />
          </span>
        </div>
      ))}
    </div>
  )
}
