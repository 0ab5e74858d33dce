import type { Law } from '@jiheng/core/law'
import { Link } from '@tanstack/react-router'
import type { RuleView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { validWords } from './law-words.ts'

/** Rules that rest on a provision of a regulation. */
const restingOn = (rules: readonly RuleView[], { id: law }: Law, article: Law['articles'][number]) =>
  rules.filter(({ basis }) =>
    basis.some((one) => one.law === law && (one.article === article.id || one.article === article.article)),
  )

/** A regulation: what it is, whom it binds and when, its provisions in short, and the rules that rest on each. */
export const LawPage = ({ law, rules }: { readonly law: Law; readonly rules: readonly RuleView[] }) => {
  const { t, lang } = useMessages()
  const facts = [
    [t('law.issuer'), law.issuer],
    [t('law.valid'), validWords(law, t)],
    [t('law.region'), law.region === '000000' ? t('profiles.everywhere') : law.region],
    [t('law.appliesTo'), t(`law.appliesTo.${law.appliesTo}`)],
    [t('law.binding'), t(`law.binding.${law.binding}`)],
  ] as const
  return (
    <article className="rule panel" aria-labelledby="law-title">
      <header>
        <h1 id="law-title">{law.title}</h1>
        <p className="rule-facts">
          {law.number === undefined ? null : <span>{law.number}</span>}
          {law.verified.identity ? null : <span className="tag">{t('law.identityUnverified')}</span>}
        </p>
      </header>
      <dl className="law-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <section className="law-articles">
        <h2>{t('law.articles')}</h2>
        <p className="muted">{t('law.articles.what')}</p>
        <ul>
          {law.articles.map((article) => (
            <li key={article.id} id={`article-${article.id}`}>
              <p>
                {article.article === undefined ? null : <strong>{article.article} </strong>}
                {article.summary[lang]}
                {article.verified ? null : <span className="tag">{t('basis.unverified')}</span>}
              </p>
              <p className="law-rules">
                {restingOn(rules, law, article).map(({ id, title, severity }) => (
                  <Link key={id} to="/rules" search={{ rule: id }}>
                    <SeverityMark severity={severity} word={false} /> {title}
                  </Link>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
