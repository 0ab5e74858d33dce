import { Button } from 'antd'
import type { PresentedFinding } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { basisWords } from './basis-words.ts'
import { curesOf } from './cures.ts'
import { useProvisions } from './use-provisions.ts'
import './finding-body.css'

/** A finding in full: what is wrong, what it rests on, and each cure as a button. */
export const FindingBody = ({
  finding,
  onCure,
  headless = false,
}: {
  readonly finding: PresentedFinding
  /** The head already stands above. */
  readonly headless?: boolean
  readonly onCure?: (finding: PresentedFinding, cure: number) => void
}) => {
  const { t, lang } = useMessages()
  const provisions = useProvisions()
  const cures = onCure ? curesOf(finding) : []
  return (
    <div className="finding-body">
      {headless ? null : (
        <p className="finding-head">
          <SeverityMark severity={finding.severity} />
          <span className="finding-title">{finding.title}</span>
          {finding.origin === 'reading' ? <span className="tag">{t('findings.origin.reading')}</span> : null}
        </p>
      )}
      <p className="finding-message">{finding.message}</p>
      {finding.basis.length > 0 ? (
        <p className="finding-basis muted">
          {t('findings.basis')}
          {finding.basis.map((basis) => basisWords(basis, { t, lang, provisions })).join(t('findings.basis.separator'))}
        </p>
      ) : null}
      {cures.length > 0 ? (
        <p className="finding-cures">
          {cures.map((cure, index) => (
            <Button
              key={cure.title}
              size="small"
              type={index === 0 && finding.fix ? 'primary' : 'default'}
              onClick={() => onCure?.(finding, index)}
            >
              {cure.title}
            </Button>
          ))}
        </p>
      ) : null}
    </div>
  )
}
