import { level2Words } from '@jiheng/core/messages'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { RelatedTable as Table } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { ColumnHead } from './column-head.tsx'

type Cell = Table['lines'][number]['cells'][number]

const levels: Readonly<Record<string, (typeof level2Words)[keyof typeof level2Words] | undefined>> = level2Words

const markOf = ({ dropped, added }: Table['lines'][number], column: number): ValueProps['mark'] =>
  dropped.includes(column) ? 'dropped' : added.includes(column) ? 'added' : undefined

interface ValueProps {
  readonly cell: Cell
  readonly document: string
  /** Against the form that this one is held against. */
  readonly mark: 'dropped' | 'added' | undefined
}

const Value = ({ cell, document, mark }: ValueProps) => {
  const { t } = useMessages()
  if (!cell && mark) return <span className="related-lowered">{t('related.dropped')}</span>
  if (!cell)
    return (
      <span className="muted">
        — <span className="visually-hidden">{t('related.lacks')}</span>
      </span>
    )
  return (
    <>
      <Link to="/forms/$id" params={{ id: document }} search={{ cell: cell.at }}>
        {cell.target || t('related.noTarget')}
      </Link>
      {mark ? <span className="related-change related-altered">{t('related.added')}</span> : null}
      {cell.change ? (
        <span className={`related-change related-${cell.change}`}>{t(`related.${cell.change}`)}</span>
      ) : null}
      {cell.actual === undefined ? null : (
        <span className="related-actual">{t('related.actual', { actual: cell.actual || '—' })}</span>
      )}
      {cell.name === undefined ? null : (
        <span className="related-name">{t('related.renamed', { name: cell.name })}</span>
      )}
    </>
  )
}

/** One project: its forms side by side, an indicator a line. */
export const RelatedTable = ({ table, id }: { readonly table: Table; readonly id: string }) => {
  const { t, lang } = useMessages()
  const scroll = useRef<HTMLDivElement>(null)
  // Of many years the one that is asked about is before the eye.
  useEffect(() => {
    const own = scroll.current?.querySelector<HTMLElement>('[data-own="true"]')
    if (own && scroll.current) scroll.current.scrollLeft = own.offsetLeft - scroll.current.clientWidth / 2
  }, [])
  return (
    <div className="related-scroll" ref={scroll}>
      <table className="related-table">
        <caption className="visually-hidden">{t('related.caption', { project: table.name })}</caption>
        <thead>
          <tr>
            <th scope="col" className="related-level">
              {t('related.level')}
            </th>
            <th scope="col" className="related-indicator">
              {t('related.indicator')}
            </th>
            {table.columns.map((column) => (
              <ColumnHead key={`${column.document} ${column.form}`} column={column} own={column.document === id} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line, index) => (
            // Two lines may have one name: they keep their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity
            <tr key={`${index} ${line.name}`}>
              <td className="muted">{levels[line.level2]?.[lang] ?? line.level2}</td>
              <th scope="row" className="related-indicator">
                {line.name}
              </th>
              {table.columns.map((column, at) => (
                <td
                  key={`${column.document} ${column.form}`}
                  data-changed={line.cells[at]?.change !== undefined || markOf(line, at) !== undefined}
                >
                  <Value cell={line.cells[at] ?? null} document={column.document} mark={markOf(line, at)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
