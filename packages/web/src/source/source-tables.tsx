import type { Block } from '@jiheng/core/blocks'
import { covers } from '@jiheng/core/correct'
import type { Place } from '@jiheng/core/form'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useContext, useEffect, useMemo } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { MarkedText, SourceCellView } from './source-cell-view.tsx'
import { SourceContext } from './source-context.ts'
import type { SourceRow } from './source-rows.ts'
import { type Segment, segmentsOf } from './source-segments.ts'

const Paragraph = ({ segment: { block, row } }: { readonly segment: Extract<Segment, { kind: 'paragraph' }> }) => (
  // biome-ignore lint/a11y/useSemanticElements: a paragraph is a row of one cell, so that the keys reach it like any other
  <div role="grid" className={`source-paragraph source-${block.role ?? 'body'}`}>
    {/* biome-ignore lint/a11y/useSemanticElements: see above */}
    {/* biome-ignore lint/a11y/useFocusableInteractive: its cell takes the focus */}
    <div role="row">
      <SourceCellView as="div" cell={{ raw: block.text, place: block.place }} at={{ row, cell: 0 }}>
        {(marked) => <MarkedText text={block.text} place={marked} />}
      </SourceCellView>
    </div>
  </div>
)

/** Pixels that a unit of width takes at least: wide sheets scroll sideways instead of breaking every character. */
const unit = 4.5

const Table = ({
  segment: { rows, row, widths, continued },
}: {
  readonly segment: Extract<Segment, { kind: 'table' }>
}) => {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through and chosen
      role="grid"
      aria-multiselectable="true"
      className="source-grid"
      data-continued={continued || undefined}
      style={{ minWidth: total * unit }}
    >
      <colgroup>
        {widths.map((width, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their order alone
          <col key={i} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((cells, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a source are told apart by their order alone
          <tr key={r}>
            {cells.map((one) =>
              one.kind === 'gap' ? (
                <td key={`gap${one.column}`} className="source-gap" colSpan={one.colspan} />
              ) : (
                <SourceCellView
                  key={one.cell.column}
                  as="td"
                  cell={{ raw: one.cell.text, place: one.cell.place }}
                  at={{ row: row + r, cell: one.index }}
                  colSpan={one.cell.colspan}
                  rowSpan={one.rowspan}
                >
                  {(marked) => <MarkedText text={one.cell.text} place={marked} />}
                </SourceCellView>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const heightOf = (segment: Segment): number =>
  segment.kind === 'table' ? segment.rows.length * 28 + 12 : segment.kind === 'page' ? 28 : 24

const holds = (segment: Segment, row: number): boolean =>
  segment.kind === 'table'
    ? segment.row <= row && row < segment.row + segment.rows.length
    : segment.kind === 'paragraph' && segment.row === row

const rowOfPlace = (rows: readonly SourceRow[], place: Place): number =>
  rows.findIndex((row) => row.some((cell) => covers(place, cell.place)))

/** A source of paragraphs and tables as its file shows them, piece by piece; the marked place is kept in view. */
export const SourceTables = ({
  blocks,
  rows,
  scroll,
  reveal,
}: {
  readonly blocks: readonly Block[]
  readonly rows: readonly SourceRow[]
  readonly scroll: RefObject<HTMLElement | null>
  readonly reveal: RefObject<(row: number) => void>
}) => {
  const { t } = useMessages()
  const { marked } = useContext(SourceContext)
  const segments = useMemo(() => segmentsOf(blocks), [blocks])
  const virtualizer = useVirtualizer({
    count: segments.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heightOf(segments[index] ?? { kind: 'page', page: 1 }),
    overscan: 3,
  })
  useEffect(() => {
    reveal.current = (row) => {
      const index = segments.findIndex((segment) => holds(segment, row))
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
      // The piece may be taller than the pane: once it is drawn, its row itself comes into view.
      setTimeout(() => {
        scroll.current?.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: 'center', inline: 'nearest' })
      }, 60)
    }
  }, [reveal, segments, virtualizer, scroll])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves when the place does
  useEffect(() => {
    if (!marked) return
    const shown = scroll.current?.querySelector('[data-marked]')
    if (shown) shown.scrollIntoView({ block: 'center', inline: 'nearest' })
    else {
      const row = rowOfPlace(rows, marked)
      if (row >= 0) reveal.current(row)
    }
  }, [marked, rows])
  return (
    <div className="source-segments" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const segment = segments[index]
        return (
          <div
            key={index}
            className="source-segment"
            data-index={index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start}px)` }}
          >
            {segment?.kind === 'page' ? (
              <p className="source-page">{t('source.page', { page: segment.page })}</p>
            ) : segment?.kind === 'paragraph' ? (
              <Paragraph segment={segment} />
            ) : segment ? (
              <Table segment={segment} />
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
