import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ReportEntryView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'

const Excerpt = ({ excerpt }: Pick<ReportEntryView, 'excerpt'>) =>
  excerpt.length === 0 ? null : (
    <p className="report-excerpt">
      {excerpt.map(({ text, mark }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row have no other name, and the row never changes
        <span key={index} className="report-cell">
          {mark ? (
            <>
              {text.slice(0, mark.start)}
              <mark>{text.slice(mark.start, mark.end) || '\u00a0'}</mark>
              {text.slice(mark.end)}
            </>
          ) : (
            text
          )}
        </span>
      ))}
    </p>
  )

/** One finding of a report: where, the source row, what is wrong, how to mend it; ticked, it goes into the letter. */
export const ReportEntry = memo(
  ({
    entry,
    named,
    chosen,
    onChoose,
  }: {
    readonly entry: ReportEntryView
    /** Whether it is said of which document it is. */
    readonly named: boolean
    readonly chosen: boolean
    readonly onChoose: (entry: ReportEntryView, on: boolean) => void
  }) => {
    const { t } = useMessages()
    const { severity, title, where, project, message, basis, cures, disclosure, document, form, at, setAside } = entry
    const search = {
      ...(form !== null && { form: form + 1 }),
      ...(at !== undefined && { cell: at }),
    }
    return (
      <li className="report-entry">
        {setAside ? (
          <span />
        ) : (
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t('report.choose', { title })}
            onChange={(event) => onChoose(entry, event.target.checked)}
          />
        )}
        <div>
          <p className="report-entry-head">
            <SeverityMark severity={severity} />
            <strong>{title}</strong>
            <span className="muted">
              {named ? `${document}  ` : ''}
              {project} {where}
            </span>
            <Link to="/forms/$id" params={{ id: disclosure }} search={search}>
              {t('report.open')}
            </Link>
          </p>
          <Excerpt excerpt={entry.excerpt} />
          <p>{message}</p>
          {setAside ? (
            <p className="muted">
              <span className="tag">{t('aside.tag')}</span> {t('aside.said', { ...setAside })}
            </p>
          ) : null}
          {cures.length > 0 ? (
            <p>
              {t('report.cure')}
              {cures.join('；')}
            </p>
          ) : null}
          {basis.length > 0 ? (
            <p className="muted">
              {t('findings.basis')}
              {basis.join('；')}
            </p>
          ) : null}
        </div>
      </li>
    )
  },
)
