import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ListRow } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { DocumentCounts } from '../ui/document-counts.tsx'
import { fullMoment, moment } from '../ui/format.ts'

/** One document of the library. */
export const LibraryRow = memo(
  ({
    row,
    index,
    active,
    selected,
    onSelect,
    onOpen,
    onPoint,
  }: {
    readonly row: ListRow
    readonly index: number
    readonly active: boolean
    readonly selected: boolean
    /** These three are the same for all rows, and for all time: a row that scrolls by is drawn once. */
    readonly onSelect: (index: number, upTo: boolean) => void
    readonly onOpen: (row: ListRow) => void
    readonly onPoint: (index: number, row: ListRow) => void
  }) => {
    const { t, lang } = useMessages()
    const { forms, indicators } = row.counts
    return (
      <tr
        id={`row-${row.id}`}
        aria-rowindex={index + 2}
        aria-selected={active}
        onClick={() => onPoint(index, row)}
        onDoubleClick={() => onOpen(row)}
        data-selected={selected}
      >
        <td className="col-check">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={t('bulk.selectRow', { title: row.title === '' ? row.file : row.title })}
            onClick={(event) => {
              event.stopPropagation()
              onSelect(index, event.shiftKey)
            }}
            onDoubleClick={(event) => event.stopPropagation()}
            onChange={() => undefined}
          />
        </td>
        <td title={row.unit}>{row.unit === '' ? <span className="muted">{t('library.noUnit')}</span> : row.unit}</td>
        <td title={row.title}>
          <Link to="/forms/$id" params={{ id: row.id }} tabIndex={-1}>
            {row.title === '' ? row.file : row.title}
          </Link>
          {row.projects.length > 0 ? <span className="shelf-projects muted">{row.projects.join('、')}</span> : null}
        </td>
        <td>{row.year}</td>
        <td className="num">{forms}</td>
        <td className="num">{indicators}</td>
        <td>
          <DocumentCounts id={row.id} counts={row.counts} tabbable={false} />
        </td>
        <td className="muted">
          <time dateTime={row.updatedAt} title={fullMoment(row.updatedAt, lang)}>
            {moment(row.updatedAt, new Date(), lang)}
          </time>
        </td>
      </tr>
    )
  },
)
