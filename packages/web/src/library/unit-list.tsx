import { useState } from 'react'
import { useMessages } from '../messages/i18n.ts'

interface Unit {
  readonly value: string
  readonly count: number
}

/** The units of the library with numbers of documents; typing two characters finds one. */
export const UnitList = ({
  units,
  chosen,
  onChoose,
}: {
  readonly units: readonly Unit[]
  readonly chosen: string | undefined
  readonly onChoose: (unit: string | undefined) => void
}) => {
  const { t } = useMessages()
  const [words, setWords] = useState('')
  const found = units.filter(({ value }) => value.includes(words.trim()))
  return (
    <nav className="shelf-units panel" aria-label={t('library.units')}>
      <div className="shelf-units-find">
        <input
          type="search"
          className="field"
          value={words}
          aria-label={t('library.findUnit')}
          placeholder={t('library.findUnit')}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <ul>
        <li>
          <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
            <span>{t('library.allUnits')}</span>
          </button>
        </li>
        {found.map(({ value, count }) => (
          <li key={value}>
            <button
              type="button"
              title={value}
              aria-pressed={chosen === value}
              onClick={() => onChoose(chosen === value ? undefined : value)}
            >
              <span>{value === '' ? t('library.noUnit') : value}</span>
              <span className="muted">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="empty">{t('library.noUnits')}</p> : null}
    </nav>
  )
}
