import type { SourceCell } from '@jiheng/core/correct'
import type { Place } from '@jiheng/core/form'
import type { ReactNode } from 'react'
import { pickOf, useSourceCell } from './source-context.ts'
import type { Cursor } from './source-rows.ts'

/** A text with the characters outlined that a place names; where it names all of the cell, the cell itself is outlined. */
export const MarkedText = ({ text, place }: { readonly text: string; readonly place: Place | undefined }) => {
  if (place?.start === undefined && place?.end === undefined) return text
  const end = Math.min(place.end ?? text.length, text.length)
  const start = Math.min(place.start ?? 0, end)
  return (
    <>
      {text.slice(0, start)}
      <mark className="source-mark">{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}

/**
 * One cell of a source: it can be clicked, and reached with the keys; outlined where the form's marked cell was read from
 * it, underlined where it was not understood.
 */
export const SourceCellView = ({
  as: Tag,
  cell,
  at,
  className = '',
  children,
  ...more
}: {
  readonly as: 'td' | 'div' | 'span'
  readonly cell: SourceCell
  readonly at: Cursor
  readonly className?: string
  readonly children: (marked: Place | undefined) => ReactNode
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly style?: React.CSSProperties
  readonly 'aria-label'?: string
}) => {
  const { marked, selected, lost, reachable, onCell } = useSourceCell(cell, at)
  return (
    <Tag
      role="gridcell"
      className={`source-cell ${className}`}
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      data-row={at.row}
      data-cell={at.cell}
      data-marked={marked === undefined ? undefined : marked.start === undefined ? 'whole' : 'part'}
      data-lost={lost || undefined}
      onClick={(event: React.MouseEvent) => {
        const pick = pickOf(event)
        if (pick) onCell(pick)
      }}
      {...more}
    >
      {children(marked)}
    </Tag>
  )
}
