import type { Scorecard } from '@jiheng/core/score'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { refusalOf } from '../api/client.ts'
import { disclosureQuery, profilesQuery } from '../api/queries.ts'
import { formTitle } from '../disclosure/form-title.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ProfileInForce } from './profile-in-force.tsx'
import { ScoreTable } from './score-table.tsx'
import { StepChart } from './step-chart.tsx'
import './scorecard.css'

/** 得分: why this score. One line a row, under the profile one chooses, and the way from all points down to the total. */
export const ScorecardScreen = () => {
  const { t, lang } = useMessages()
  const { id } = useParams({ from: '/forms/$id/score' })
  const { form, profile } = useSearch({ from: '/forms/$id/score' })
  const navigate = useNavigate({ from: '/forms/$id/score' })
  const { data, error, isFetching } = useQuery({
    ...disclosureQuery(id, lang, { profile }),
    placeholderData: (previous) => previous,
  })
  const { data: profiles } = useQuery(profilesQuery(lang))
  if (error && !data) return <RefusalNote refusal={refusalOf(error)} />
  if (!data)
    return (
      <p className="empty" role="status">
        {t('score.opening')}
      </p>
    )

  const scored = data.scorecards.flatMap((card, index) => (card === null ? [] : [{ card: card as Scorecard, index }]))
  const chosen = scored.find(({ index }) => form === index + 1) ?? scored[0]
  const profileName = (one: string) => profiles?.items.find((each) => each.id === one)?.name ?? one
  return (
    <div className="page score">
      <header className="page-head">
        <Link to="/forms/$id" params={{ id }} search={chosen ? { form: chosen.index + 1 } : {}} className="back">
          <Icon name="left" /> {t('score.back')}
        </Link>
        <h1>{t('score.title')}</h1>
        <span className="muted">{data.disclosure.publisher.value ?? data.disclosure.publisher.raw}</span>
      </header>
      {chosen ? (
        <>
          <div className="score-choices no-print">
            <Select
              aria-label={t('score.form')}
              className="score-form"
              value={chosen.index}
              popupMatchSelectWidth={false}
              options={scored.map(({ index }) => {
                const each = data.disclosure.forms[index]
                return {
                  value: index,
                  label: t('outline.named', { number: index + 1, name: each ? formTitle(each, t) : '' }),
                }
              })}
              onChange={(index: number) =>
                void navigate({ search: (old) => ({ ...old, form: index + 1 }), replace: true })
              }
            />
            <Select
              aria-label={t('score.profile')}
              className="score-profile"
              value={profile ?? ''}
              loading={isFetching}
              popupMatchSelectWidth={false}
              options={[
                { value: '', label: t('score.profile.own') },
                ...(profiles?.items ?? []).map((each) => ({
                  value: each.id,
                  label: each.verified ? each.name : t('score.profile.unverified', { name: each.name }),
                })),
              ]}
              onChange={(value: string) =>
                void navigate({
                  search: (old) => ({ ...old, profile: value || undefined }) as typeof old,
                  replace: true,
                })
              }
            />
          </div>
          <section className="score-summary" aria-label={t('score.summary')}>
            <dl>
              <div>
                <dt>{t('score.unit')}</dt>
                <dd>{chosen.card.totals.printed ?? chosen.card.totals.sum ?? '—'}</dd>
              </div>
              <div>
                <dt>{t('score.ours')}</dt>
                <dd>
                  {chosen.card.totals.score ??
                    t('score.range', { from: chosen.card.totals.range.from, to: chosen.card.totals.range.to })}
                </dd>
              </div>
              <div>
                <dt>{t('score.difference')}</dt>
                <dd>{chosen.card.totals.difference ?? '—'}</dd>
              </div>
              <div>
                <dt>{t('score.grade')}</dt>
                <dd>{chosen.card.grade.ours === null ? '—' : t(`score.grade.${chosen.card.grade.ours}`)}</dd>
              </div>
            </dl>
            <p className="muted">
              {t(chosen.card.profile.verified ? 'score.made' : 'score.madeUnverified', {
                profile: chosen.card.profile.name[lang],
                version: chosen.card.profile.version,
                engine: chosen.card.made.engine,
                template: chosen.card.made.template,
              })}
            </p>
            <ProfileInForce card={chosen.card} />
          </section>
          <StepChart card={chosen.card} />
          <ScoreTable id={id} card={chosen.card} profileName={profileName} />
        </>
      ) : (
        <p className="empty">{t('score.none')}</p>
      )}
    </div>
  )
}
