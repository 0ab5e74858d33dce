import { Link } from '@tanstack/react-router'
import type { RuleView } from '../api/types.ts'
import { basisWords } from '../findings/basis-words.ts'
import { useProvisions } from '../findings/use-provisions.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'

/** The page of one rule, from its file: what it flags, why, an example, its basis, and what it cannot see. */
export const RulePage = ({ rule }: { readonly rule: RuleView }) => {
  const { t, lang } = useMessages()
  const provisions = useProvisions()
  const parts = [
    ['what', rule.what],
    ['why', rule.why],
    ['example', rule.example],
    ['instead', rule.instead],
    ['fixSafety', rule.fixSafety],
    ['cannotSee', rule.cannotSee],
  ] as const
  return (
    <article className="rule panel" aria-labelledby="rule-title">
      <header>
        <h1 id="rule-title">{rule.title}</h1>
        <p className="rule-facts">
          <SeverityMark severity={rule.severity} />
          <code>{rule.id}</code>
          <span className="muted">{t('rules.since', { version: rule.since })}</span>
          <Link to="/library" search={{ rule: rule.id }}>
            {t('rules.documents')}
          </Link>
        </p>
      </header>
      {parts.map(([part, text]) =>
        text ? (
          <section key={part}>
            <h2>{t(`rules.${part}`)}</h2>
            <p className={part === 'example' || part === 'instead' ? 'rule-sample' : undefined}>{text}</p>
          </section>
        ) : null,
      )}
      <section>
        <h2>{t('rules.basis')}</h2>
        <ul>
          {rule.basis.map((basis) => (
            <li key={`${basis.kind}${basis.document ?? ''}${basis.article ?? ''}`}>
              {basis.law === undefined ? (
                basisWords(basis, { t, lang, provisions })
              ) : (
                <Link to="/rules" search={{ law: basis.law }}>
                  {basisWords(basis, { t, lang, provisions })}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
