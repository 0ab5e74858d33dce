import type { SourceCell } from '@jiheng/core/correct'
import type { Disclosure, Place } from '@jiheng/core/form'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { refusalOf } from '../api/client.ts'
import { originalAddress, sourceQuery } from '../api/queries.ts'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useNarrow } from '../app/use-narrow.ts'
import type { OriginalFile } from '../source/pdf-document.ts'
import { SourcePane } from '../source/source-pane.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { setPanes } from './panes.ts'

/** The source of a disclosure, fetched. */
export const SourceSide = ({
  id,
  marked,
  skipped,
  selected,
  onSelect,
  onCell,
  children,
}: {
  readonly id: string
  readonly marked: Place | undefined
  readonly skipped: Disclosure['skipped']
  readonly selected: readonly SourceCell[]
  readonly onSelect: (cells: readonly SourceCell[]) => void
  readonly onCell: (cell: SourceCell) => void
  readonly children?: ReactNode
}) => {
  const { sourceAt } = usePreferences()
  const narrow = useNarrow()
  const { data, error } = useQuery(sourceQuery(id))
  const file = useMemo<OriginalFile>(() => ({ kind: 'address', url: originalAddress(id) }), [id])
  if (error) return <RefusalNote refusal={refusalOf(error)} />
  return (
    <SourcePane
      view={data}
      file={file}
      marked={marked}
      skipped={skipped}
      selected={selected}
      at={narrow ? 'below' : sourceAt}
      onSelect={onSelect}
      onCell={onCell}
      onMove={() => setPreferences({ sourceAt: sourceAt === 'beside' ? 'below' : 'beside' })}
      onClose={() => setPanes({ source: false })}
    >
      {children}
    </SourcePane>
  )
}
