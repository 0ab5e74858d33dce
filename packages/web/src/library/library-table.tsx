import { useEffect, useRef, useState } from 'react'
import type { ListFilter } from '../api/queries.ts'
import type { ListRow } from '../api/types.ts'
import { letterKey } from '../app/keys.ts'
import { useMessages } from '../messages/i18n.ts'
import { SpacerRow } from '../ui/spacer-row.tsx'
import { useEvent } from '../ui/use-event.ts'
import { useRowWindow } from '../ui/use-row-window.ts'
import { LibraryRow } from './library-row.tsx'
import { SortHeader } from './sort-header.tsx'
import type { Selection } from './use-selection.ts'

type Sort = NonNullable<ListFilter['sort']>
type Order = NonNullable<ListFilter['order']>

const rowHeight = 36
/** The next page is fetched while so many rows are still below the window. */
const ahead = 60

/** The documents, dense; ten thousand rows scroll as ten do, and the keys walk through them. */
export const LibraryTable = ({
  rows,
  total,
  filter,
  ready,
  selection,
  onSort,
  onNearEnd,
  onOpen,
  onPreview,
  onMove,
}: {
  readonly rows: readonly ListRow[]
  readonly total: number
  readonly filter: ListFilter
  readonly ready: boolean
  readonly selection: Selection
  readonly onSort: (sort: Sort, order: Order) => void
  readonly onNearEnd: () => void
  readonly onOpen: (row: ListRow) => void
  readonly onPreview: (row: ListRow) => void
  readonly onMove: (row: ListRow) => void
}) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const { items, before, after, scrollTo } = useRowWindow(scroll, rows.length, rowHeight)
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (ready && lastShown + ahead > rows.length) onNearEnd()
  }, [ready, lastShown, rows.length, onNearEnd])

  const select = useEvent(selection.toggle)
  const open = useEvent(onOpen)
  const point = useEvent((index: number, row: ListRow) => {
    setActive(index)
    onMove(row)
  })
  const at = Math.min(active, Math.max(rows.length - 1, 0))
  const move = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to))
    setActive(index)
    scrollTo(index)
    const row = rows[index]
    if (row) onMove(row)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const row = rows[at]
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 2)
    const letter = letterKey(event)
    if (event.key === 'ArrowDown' || letter === 'j') move(at + 1)
    else if (event.key === 'ArrowUp' || letter === 'k') move(at - 1)
    else if (event.key === 'PageDown') move(at + page)
    else if (event.key === 'PageUp') move(at - page)
    else if (event.key === 'Home') move(0)
    else if (event.key === 'End') move(rows.length - 1)
    else if (event.key === 'Enter' && row) onOpen(row)
    else if (event.key === ' ' && row) onPreview(row)
    else if (letter === 'x' && row) selection.toggle(at, false)
    else return
    event.preventDefault()
  }
  const sorted = { sort: filter.sort ?? 'updated', order: filter.order, onSort } as const
  return (
    <div className="table-scroll" ref={scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are walked with the keys is a grid
        role="grid"
        className="dense shelf-table"
        aria-label={t('library.documents')}
        aria-rowcount={total + 1}
        aria-activedescendant={rows[at] ? `row-${rows[at].id}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="col-check" />
          <col className="col-unit" />
          <col className="col-title" />
          <col className="col-year" />
          <col className="col-number" />
          <col className="col-number" />
          <col className="col-findings" />
          <col className="col-date" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="col-check">
              <input
                type="checkbox"
                aria-label={t('bulk.selectShown')}
                checked={rows.length > 0 && rows.every(({ id }) => selection.ids.has(id))}
                disabled={rows.length === 0}
                onChange={selection.toggleAll}
              />
            </th>
            <SortHeader {...sorted} by="unit" first="asc" label={t('library.unit')} />
            <SortHeader {...sorted} by="title" first="asc" label={t('library.title')} />
            <SortHeader {...sorted} by="year" first="desc" label={t('library.year')} />
            <th scope="col" className="num">
              {t('desk.forms')}
            </th>
            <th scope="col" className="num">
              {t('desk.indicators')}
            </th>
            <SortHeader
              {...sorted}
              by="errors"
              first="desc"
              label={t('desk.findings')}
              note={t('desk.findings.alone')}
            />
            <SortHeader {...sorted} by="updated" first="desc" label={t('library.date')} />
          </tr>
        </thead>
        <tbody>
          <SpacerRow columns={8} height={before} />
          {items.map(({ index }) => {
            const row = rows[index]
            return row ? (
              <LibraryRow
                key={row.id}
                row={row}
                index={index}
                active={index === at}
                selected={selection.ids.has(row.id)}
                onSelect={select}
                onOpen={open}
                onPoint={point}
              />
            ) : null
          })}
          <SpacerRow columns={8} height={after} />
        </tbody>
      </table>
      {ready && rows.length === 0 ? <p className="empty">{t('library.nothing')}</p> : null}
    </div>
  )
}
