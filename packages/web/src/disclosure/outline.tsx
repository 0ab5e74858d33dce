import type { Disclosure } from '@jiheng/core/form'
import type { PresentedFinding } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { SeverityShape, severities } from '../ui/severity.tsx'
import { formTitle } from './form-title.ts'
import './outline.css'

const Counts = ({ findings }: { readonly findings: readonly PresentedFinding[] }) => {
  const { t } = useMessages()
  return (
    <span className="outline-counts">
      {severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length
        return count === 0 ? null : (
          <span key={severity} className={`severity-${severity}`}>
            <span aria-hidden="true">
              <SeverityShape severity={severity} size={8} /> {count}
            </span>
            <span className="visually-hidden">{t(`severity.count.${severity}`, { count })} </span>
          </span>
        )
      })}
    </span>
  )
}

/** What a publication consists of: its prose, then its forms with what was found in each. */
export const Outline = ({
  disclosure,
  findings,
  form,
  onForm,
  onCell,
  onClose,
}: {
  readonly disclosure: Disclosure
  readonly findings: readonly PresentedFinding[]
  /** The form before the eye. */
  readonly form: number | undefined
  readonly onForm: (form: number) => void
  readonly onCell: (at: string) => void
  readonly onClose: () => void
}) => {
  const { t } = useMessages()
  const document = findings.filter(({ origin }) => origin === 'document')
  const sections = disclosure.narrative
    .map((section, index) => ({ section, index }))
    .filter(({ section }) => section.form === undefined && (section.heading.raw !== '' || section.text.raw !== ''))
  return (
    <nav className="outline" aria-labelledby="outline-title">
      <header className="outline-head">
        <h2 id="outline-title">{t('outline.title')}</h2>
        <span className="panel-space" />
        <button
          type="button"
          className="icon-button"
          aria-label={t('outline.hide')}
          title={t('outline.hide')}
          onClick={onClose}
        >
          <Icon name="panelLeft" />
        </button>
      </header>
      <div className="outline-body">
        {sections.length > 0 ? (
          <>
            <h3>{t('outline.prose')}</h3>
            <ul>
              {sections.map(({ section, index }) => (
                <li key={index}>
                  <button
                    type="button"
                    className="outline-entry"
                    onClick={() => onCell(`/narrative/${index}/${section.heading.raw === '' ? 'text' : 'heading'}`)}
                  >
                    <span className="outline-name">
                      {section.heading.raw.trim() || section.text.raw.trim().slice(0, 24)}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <h3>{t('outline.forms', { count: disclosure.forms.length })}</h3>
        <ol>
          {disclosure.forms.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: forms of one state are told apart by their order alone
            <li key={index}>
              <button
                type="button"
                className="outline-entry"
                aria-current={form === index ? 'true' : undefined}
                title={formTitle(each, t)}
                onClick={() => onForm(index)}
              >
                <span className="outline-name">
                  <span className="muted">{index + 1}</span> {formTitle(each, t)}
                </span>
                <span className="outline-facts">
                  <span className="muted">{t('outline.indicators', { count: each.indicators.length })}</span>
                  <Counts findings={document.filter((finding) => finding.form === index)} />
                </span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
