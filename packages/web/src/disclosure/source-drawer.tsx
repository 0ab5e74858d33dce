import type { Place } from '@jiheng/core/form'
import { useQuery } from '@tanstack/react-query'
import { refusalOf } from '../api/client.ts'
import { sourceQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { SourceBlocks } from './source-blocks.tsx'
import { SourceLines } from './source-lines.tsx'
import './source-drawer.css'

/** The source as it came, under the sheet: the characters of the marked cell are outlined. */
export const SourceDrawer = ({
  id,
  place,
  onClose,
}: {
  readonly id: string
  readonly place: Place | undefined
  readonly onClose: () => void
}) => {
  const { t } = useMessages()
  const { data, error } = useQuery(sourceQuery(id))
  const where = !place
    ? t('source.choose')
    : place.line !== undefined
      ? place.endLine !== undefined && place.endLine !== place.line
        ? t('source.lines', { line: place.line, endLine: place.endLine })
        : t('source.line', { line: place.line })
      : t('source.cell', { table: place.table ?? '–', row: place.row ?? '–', column: place.column ?? '–' })
  return (
    <section className="source no-print" aria-labelledby="source-title">
      <header className="source-head">
        <h2 id="source-title">{t('source.title')}</h2>
        <span className="muted source-name">{data?.name}</span>
        <span className="muted" aria-live="polite">
          {data?.kind === 'none' ? null : where}
        </span>
        <span className="panel-space" />
        <button
          type="button"
          className="icon-button"
          aria-label={t('source.hide')}
          title={t('source.hide')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
      {data?.kind === 'text' ? <SourceLines lines={data.lines ?? []} place={place} /> : null}
      {data?.kind === 'blocks' ? <SourceBlocks blocks={data.blocks ?? []} place={place} /> : null}
      {data?.kind === 'none' ? <p className="empty">{t('source.none')}</p> : null}
    </section>
  )
}
