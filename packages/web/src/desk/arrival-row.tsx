import { Link } from '@tanstack/react-router'
import type { Refusal } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { DocumentCounts } from '../ui/document-counts.tsx'
import { fileSize } from '../ui/format.ts'
import type { Arrival } from './arrivals.ts'
import { formatOf } from './formats.ts'

const stageOrder = ['sending', 'waiting', 'recognising', 'reading', 'checking'] as const

const Progress = ({ stage }: { readonly stage: (typeof stageOrder)[number] }) => {
  const { t } = useMessages()
  return (
    <span className="arrival-stage">
      <progress aria-hidden="true" max={stageOrder.length} value={stageOrder.indexOf(stage) + 0.5} />
      {t(`stage.${stage}`)}
    </span>
  )
}

const Why = ({ refusal }: { readonly refusal: Pick<Refusal, 'id' | 'message' | 'advice'> | undefined }) => {
  const { t } = useMessages()
  const message = refusal?.id === 'offline' ? t('offline.message') : refusal?.message
  const advice = refusal?.id === 'offline' ? t('desk.offline.advice') : refusal?.advice
  return (
    <span className="arrival-why">
      <strong>{t(refusal?.id === 'offline' ? 'stage.held' : 'stage.refused')}</strong> {message}{' '}
      <span className="muted">{advice}</span>
    </span>
  )
}

/** One arriving file: what it is, how far it has come, then what was found, or why it was refused and what to do. */
export const ArrivalRow = ({
  line,
  index,
  members,
  measure,
}: {
  readonly line: Arrival
  /** Of an archive: how many files it held. */
  readonly members: number
  readonly index: number
  readonly measure: (row: HTMLTableRowElement | null) => void
}) => {
  const { t } = useMessages()
  const disclosure = 'disclosure' in line ? line.disclosure : undefined
  const counts = 'counts' in line ? line.counts : undefined
  const title = 'title' in line && line.title !== line.name ? line.title : undefined
  // Nothing wrong, because nothing was found that could be: that is no praise.
  const textAlone = counts?.forms === 0 && counts.errors + counts.warnings + counts.hints === 0
  const projects = ('projects' in line && line.projects) || []
  return (
    <tr
      ref={measure}
      data-index={index}
      data-stage={line.stage}
      data-member={('of' in line && line.of !== undefined) || undefined}
      aria-rowindex={index + 2}
    >
      <th scope="row" title={line.name}>
        <span className="format">{formatOf(line.name, 'mediaType' in line ? line.mediaType : undefined)}</span>
        {disclosure ? (
          <Link to="/forms/$id" params={{ id: disclosure }} className="arrival-open">
            {line.name}
          </Link>
        ) : (
          <span className="arrival-open">{line.name}</span>
        )}
        {title ? (
          <span className="arrival-title muted">
            {[title, projects.join(t('list.separator'))].filter(Boolean).join('　')}
          </span>
        ) : null}
      </th>
      <td className="num muted">{fileSize(line.bytes)}</td>
      {line.stage === 'refused' || line.stage === 'not-sent' ? (
        <td colSpan={4}>
          <Why refusal={'problem' in line ? line.problem : 'refusal' in line ? line.refusal : undefined} />
        </td>
      ) : line.stage === 'unpacked' ? (
        <td colSpan={4}>
          <span className="tag">{t('desk.unpacked', { count: members })}</span>
        </td>
      ) : line.stage === 'done' || line.stage === 'duplicate' ? (
        <>
          <td className="num">{counts?.forms}</td>
          <td className="num">{counts?.indicators}</td>
          <td>
            {counts && disclosure && !textAlone ? <DocumentCounts id={disclosure} counts={counts} /> : null}
            {textAlone ? (
              <span className="tag" title={t('desk.noForm.what')}>
                {t('desk.noForm')}
              </span>
            ) : null}
            {line.stage === 'duplicate' ? (
              <span className="tag">{line.binned ? t('desk.duplicate.binned') : t('desk.duplicate')}</span>
            ) : null}
          </td>
          <td className="num">{counts ? `${counts.understood} %` : null}</td>
        </>
      ) : (
        <td colSpan={4}>
          <Progress stage={line.stage} />
        </td>
      )}
    </tr>
  )
}
