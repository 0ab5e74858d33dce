import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { facetsQuery, type ListFilter, libraryQuery } from '../api/queries.ts'
import type { ListRow } from '../api/types.ts'
import { usePreferences } from '../app/preferences.ts'
import { setWalk } from '../app/walk.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { LibraryTable } from './library-table.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { QueryBar } from './query-bar.tsx'
import { RecountNote } from './recount-note.tsx'
import { UnitList } from './unit-list.tsx'
import { useSelection } from './use-selection.ts'
import './library.css'

const BulkDialog = lazy(async () => ({ default: (await import('../downloads/bulk-dialog.tsx')).BulkDialog }))

/** 资料库: find any document by unit, project, year, template and findings. */
export const LibraryScreen = () => {
  const { t } = useMessages()
  const filter = useSearch({ from: '/library' })
  const navigate = useNavigate({ from: '/library' })
  const { units: showUnits } = usePreferences()
  const { data: facets } = useQuery(facetsQuery)
  const list = useInfiniteQuery(libraryQuery(filter))
  const [previewed, setPreviewed] = useState<ListRow | null>(null)

  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total ?? 0
  const selection = useSelection(rows, filter)
  const cursor = list.data?.pages.at(-1)?.next
  useEffect(() => {
    const pages = list.data?.pages
    if (!pages || list.isPlaceholderData) return
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
    setWalk({ ids, total: pages[0]?.total ?? 0, ...(cursor ? { more: { filter, cursor } } : {}) })
  }, [list.data, list.isPlaceholderData, cursor, filter])
  const [downloading, setDownloading] = useState(false)
  const [asked, setAsked] = useState(false)
  const download = () => {
    setAsked(true)
    setDownloading(true)
  }
  const change = (parts: { [K in keyof ListFilter]?: ListFilter[K] | undefined }) =>
    void navigate({ search: (old) => ({ ...old, ...parts }) as ListFilter, replace: true })

  return (
    <div className="shelf" data-units={showUnits} data-preview={previewed !== null}>
      <h1 className="visually-hidden">{t('rail.shelf')}</h1>
      {showUnits ? (
        <UnitList units={facets?.units ?? []} chosen={filter.unit} onChoose={(unit) => change({ unit })} />
      ) : null}
      <section className="shelf-main panel" aria-label={t('library.documents')}>
        <QueryBar
          filter={filter}
          facets={facets}
          total={total}
          waiting={list.isFetching}
          onChange={change}
          onDownload={download}
        />
        <RecountNote />
        {selection.ids.size > 0 ? (
          <BulkBar
            ids={selection.ids}
            selected={selection.ids.size}
            listed={rows.length}
            total={total}
            onDownload={download}
            onClear={selection.clear}
          />
        ) : null}
        {list.isError ? (
          <RefusalNote refusal={refusalOf(list.error)} />
        ) : (
          <LibraryTable
            rows={rows}
            total={total}
            filter={filter}
            ready={list.isSuccess}
            selection={selection}
            onSort={(sort, order) => change({ sort, order })}
            onNearEnd={() => {
              if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
            }}
            onOpen={({ id }) => void navigate({ to: '/forms/$id', params: { id }, search: {} })}
            onPreview={(row) => setPreviewed((old) => (old?.id === row.id ? null : row))}
            onMove={(row) => setPreviewed((old) => (old ? row : null))}
          />
        )}
      </section>
      {previewed ? <PreviewPane row={previewed} onClose={() => setPreviewed(null)} /> : null}
      {asked ? (
        <Suspense>
          <BulkDialog
            open={downloading}
            filter={filter}
            total={total}
            chosen={selection.ids}
            onClose={() => setDownloading(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
