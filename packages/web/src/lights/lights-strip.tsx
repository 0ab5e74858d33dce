import type { DisclosureView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { type Card, LightMark, lightCodes } from './light-mark.tsx'
import { LightsTable } from './lights-table.tsx'

/** Over a form of monitoring: the light of the whole and how many rows have which; opened, every row with its sentence. */
export const LightsStrip = ({
  lights,
  form,
  changed,
  onCell,
}: {
  readonly lights: DisclosureView['lights']
  /** The form before the eye. */
  readonly form: number | undefined
  /** Whether there is work that is not saved, which the lights do not know of. */
  readonly changed: boolean
  readonly onCell: (at: string) => void
}) => {
  const { t, lang } = useMessages()
  const cards = lights.filter((card) => card !== null)
  const card: Card | undefined = cards.find((one) => one.form === form) ?? (cards.length === 1 ? cards[0] : undefined)
  if (!card) return null
  const counted = lightCodes.map((light) => [light, card.rows.filter((row) => row.light === light).length] as const)
  return (
    <details className="lights no-print">
      <summary>
        <strong>{t('lights.title')}</strong>
        {card.light === null ? (
          <span>{t('lights.none')}</span>
        ) : (
          <span className="lights-whole">
            {t('lights.whole')}
            <LightMark light={card.light} />
          </span>
        )}
        {counted.some(([, count]) => count > 0) ? (
          <span className="lights-whole">
            {t('lights.rows')}
            {counted.map(([light, count]) =>
              count === 0 ? null : <LightMark key={light} light={light} count={count} />,
            )}
          </span>
        ) : null}
        {card.warnings.map(({ code, sentence }) => (
          <span key={code} className="lights-warning">
            {sentence[lang]}
          </span>
        ))}
        {changed ? <span className="muted">{t('lights.asSaved')}</span> : null}
      </summary>
      <LightsTable card={card} onCell={onCell} />
    </details>
  )
}
