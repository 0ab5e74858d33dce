import { level2Words } from '@jiheng/core/messages'
import type { Scorecard, ScoreRow } from '@jiheng/core/score'
import { Link } from '@tanstack/react-router'
import { basisWords } from '../findings/basis-words.ts'
import { useProvisions } from '../findings/use-provisions.ts'
import { useMessages } from '../messages/i18n.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

const ours = (row: ScoreRow, range: (from: string, to: string) => string): string =>
  row.score ?? (row.range.from === row.range.to ? row.range.from : range(row.range.from, row.range.to))

const Row = ({
  id,
  form,
  row,
  profileName,
}: {
  readonly id: string
  readonly form: number
  readonly row: ScoreRow
  readonly profileName: (id: string) => string
}) => {
  const { t, lang } = useMessages()
  const provisions = useProvisions()
  const cell = row.at.score ?? row.at.actual ?? row.at.name
  return (
    <tr data-agrees={row.agrees}>
      <th scope="row">
        <Link to="/forms/$id" params={{ id }} search={{ form: form + 1, ...(cell !== undefined && { cell }) }}>
          {row.name}
        </Link>
        {row.level2 ? <span className="muted score-level">{level2Words[row.level2][lang]}</span> : null}
      </th>
      <td>{row.target}</td>
      <td>{row.actual}</td>
      <td className="num">{row.weight}</td>
      <td className="num">{row.printed}</td>
      <td className="num">{ours(row, (from, to) => t('score.range', { from, to }))}</td>
      <td className="num">
        {row.difference === null || Number(row.difference) === 0 ? (
          <span className="muted">{row.difference ?? '—'}</span>
        ) : (
          <strong>{row.difference.startsWith('-') ? row.difference : `+${row.difference}`}</strong>
        )}
      </td>
      <td className="score-why">
        <p>{row.sentence[lang]}</p>
        <p className={row.agrees === 'no' ? 'score-verdict' : 'muted'}>{row.verdict[lang]}</p>
        {row.rightUnder.length > 0 && row.agrees !== 'yes' ? (
          <p>{t('score.rightUnder', { profiles: row.rightUnder.map(profileName).join(t('list.separator')) })}</p>
        ) : null}
        {row.doubts.map((doubt) => (
          <p key={doubt.code} className="muted">
            {doubt.sentence[lang]}
          </p>
        ))}
        {row.basis.length > 0 ? (
          <p className="muted">
            {row.basis.map((basis) => basisWords(basis, { t, lang, provisions })).join(t('findings.basis.separator'))}
          </p>
        ) : null}
      </td>
    </tr>
  )
}

/** Every row of the self-evaluation: the unit's points, ours, the difference, and the sentence that says why. */
export const ScoreTable = ({
  id,
  card,
  profileName,
}: {
  readonly id: string
  readonly card: Scorecard
  readonly profileName: (id: string) => string
}) => {
  const { t, lang } = useMessages()
  const { totals } = card
  return (
    <ScrollRegion className="panel score-rows" label={t('score.rows')} lang={lang}>
      <table className="dense">
        <caption className="visually-hidden">{t('score.rows')}</caption>
        <colgroup>
          <col className="score-name" />
          <col className="score-value" />
          <col className="score-value" />
          <col className="score-points" />
          <col className="score-points" />
          <col className="score-points" />
          <col className="score-points" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('score.row')}</th>
            <th scope="col">{t('score.target')}</th>
            <th scope="col">{t('score.actual')}</th>
            <th scope="col" className="num">
              {t('score.weight')}
            </th>
            <th scope="col" className="num">
              {t('score.unitShort')}
            </th>
            <th scope="col" className="num">
              {t('score.oursShort')}
            </th>
            <th scope="col" className="num">
              {t('score.difference')}
            </th>
            <th scope="col">{t('score.why')}</th>
          </tr>
        </thead>
        <tbody>
          {card.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one scorecard are told apart by their order alone
            <Row key={i} id={id} form={card.form} row={row} profileName={profileName} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('score.total')}
            </th>
            <td className="num">{totals.weight.sum}</td>
            <td className="num">{totals.printed ?? totals.sum}</td>
            <td className="num">
              {totals.score ?? t('score.range', { from: totals.range.from, to: totals.range.to })}
            </td>
            <td className="num">{totals.difference ?? '—'}</td>
            <td>{card.doubts.map((doubt) => doubt.sentence[lang]).join(' ')}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}
