import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { refusalOf } from '../api/client.ts'
import { disclosureQuery } from '../api/queries.ts'
import type { ListRow } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { SeverityMark } from '../ui/severity.tsx'

const shownFindings = 12

/** What a document holds, without opening it: its forms, and its gravest findings. */
export const PreviewPane = ({ row, onClose }: { readonly row: ListRow; readonly onClose: () => void }) => {
  const { t, lang } = useMessages()
  const { data, error } = useQuery(disclosureQuery(row.id, lang))
  const findings = data?.findings.filter(({ origin, setAside }) => origin === 'document' && !setAside) ?? []
  const gravest = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  return (
    <aside className="shelf-preview panel" aria-label={t('library.preview')}>
      <div className="panel-head">
        <h2>{row.title || row.file}</h2>
        <button type="button" className="icon-button" aria-label={t('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div className="shelf-preview-body">
        <p className="muted">
          {row.unit} {row.year}
        </p>
        {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
        <h3>{t('library.preview.forms')}</h3>
        <ol>
          {data?.disclosure.forms.map((form, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: forms of one state are told apart by their order alone
            <li key={index}>
              <Link to="/forms/$id" params={{ id: row.id }} search={{ form: index + 1 }}>
                {form.project?.name.raw || form.title.raw || t('outline.form', { number: index + 1 })}
              </Link>
            </li>
          ))}
        </ol>
        <h3>{t('library.preview.findings')}</h3>
        {data && gravest.length === 0 ? <p className="muted">{t('findings.none')}</p> : null}
        <ul>
          {gravest.slice(0, shownFindings).map((finding) => (
            <li key={finding.id}>
              <SeverityMark severity={finding.severity} word={false} /> {finding.message}
            </li>
          ))}
        </ul>
        {gravest.length > shownFindings ? (
          <p className="muted">{t('library.preview.more', { count: gravest.length - shownFindings })}</p>
        ) : null}
      </div>
    </aside>
  )
}
