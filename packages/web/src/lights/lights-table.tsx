import { useMessages } from '../messages/i18n.ts'
import { type Card, LightMark } from './light-mark.tsx'

const percent = (share: string): string => `${Math.round(Number(share) * 1000) / 10}%`

/** A line for the money and each indicator: what is due, what was reached, its light, and how it came to it. */
export const LightsTable = ({ card, onCell }: { readonly card: Card; readonly onCell: (at: string) => void }) => {
  const { t, lang } = useMessages()
  const columns = ['name', 'target', 'actual', 'share', 'light', 'sentence'] as const
  return (
    <div className="lights-scroll">
      <table className="lights-table">
        <caption className="visually-hidden">{t('lights.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`lights.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.rows.map(({ at, indicator, name, target, actual, share, light, sentence }) => (
            <tr key={indicator ?? 'budget'}>
              <th scope="row">
                {at === undefined ? (
                  name
                ) : (
                  <button type="button" className="link-button" onClick={() => onCell(at)}>
                    {name}
                  </button>
                )}
              </th>
              <td>{target}</td>
              <td>{actual}</td>
              <td>{share === null ? '—' : percent(share)}</td>
              <td>
                {light === null ? <span className="muted">{t('lights.dark')}</span> : <LightMark light={light} />}
              </td>
              <td>{sentence[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
