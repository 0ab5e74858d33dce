import { Button } from 'antd'
import { Fragment } from 'react'
import type { PresentedFinding, PresentedFix } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { Aside } from './aside.tsx'
import { basisWords } from './basis-words.ts'
import { CurePreview } from './cure-preview.tsx'
import { curesOf } from './cures.ts'
import { Explanation } from './explanation.tsx'
import { useFindingActs } from './finding-acts.ts'
import { useProvisions } from './use-provisions.ts'
import './aside-form.css'
import './finding-body.css'

/** A finding in full: what is wrong, what it rests on, each cure as a button, and that it may be set aside. */
export const FindingBody = ({
  finding,
  onCure,
  headless = false,
  asideWish = 0,
}: {
  readonly finding: PresentedFinding
  /** Grows whenever somebody asks to set it aside by key. */
  readonly asideWish?: number
  /** The head already stands above. */
  readonly headless?: boolean
  readonly onCure?: (finding: PresentedFinding, cure: number) => void
}) => {
  const { t, lang } = useMessages()
  const provisions = useProvisions()
  const acts = useFindingActs()
  const cures = finding.setAside ? [] : curesOf(finding)
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
      {finding.across ? acts?.across?.(finding) : null}
      {finding.basis.length > 0 ? (
        <p className="finding-basis muted">
          {t('findings.basis')}
          {finding.basis.map((basis, index) => {
            const words = basisWords(basis, { t, lang, provisions })
            return (
              <Fragment key={words}>
                {index > 0 ? t('findings.basis.separator') : null}
                {basis.document === undefined ? words : (acts?.lawPage?.(basis.document, words) ?? words)}
              </Fragment>
            )
          })}
        </p>
      ) : null}
      {cures.length > 0 ? (
        <ul className="finding-cure-list">
          {cures.map((cure, index) => (
            <CureRow
              key={cure.title}
              cure={cure}
              safe={index === 0 && finding.fix !== undefined}
              {...(onCure && { onApply: () => onCure(finding, index) })}
            />
          ))}
        </ul>
      ) : null}
      <Explanation rule={finding.rule} />
      <Aside finding={finding} wish={asideWish} />
    </div>
  )
}

const CureRow = ({
  cure,
  safe,
  onApply,
}: {
  readonly cure: PresentedFix
  readonly safe: boolean
  /** Absent where nothing can be changed: what would be changed is shown all the same. */
  readonly onApply?: () => void
}) => {
  const { t } = useMessages()
  const acts = useFindingActs()
  return (
    <li>
      {onApply ? (
        <Button
          size="small"
          type={safe ? 'primary' : 'default'}
          aria-label={`${t('cure.apply')}${t('list.separator')}${cure.title}`}
          onClick={onApply}
        >
          {t('cure.apply')}
        </Button>
      ) : null}
      <div className="finding-cure">
        <span>{cure.title}</span>
        {cure.edits.slice(0, 3).map(({ at, raw }) => (
          <span key={at} className="finding-cure-change">
            <CurePreview before={acts?.textAt(at)} after={raw} />
          </span>
        ))}
        {cure.edits.length > 3 ? <span className="muted">… {cure.edits.length}</span> : null}
      </div>
    </li>
  )
}
