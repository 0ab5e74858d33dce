import type { DerivedCell, DerivedChoice } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { ChoiceList } from './choice-list.tsx'
import { shortText } from './short-text.ts'

/** What the system's own judgement is called among the choices. */
const auto = ''

/** A cell that was clicked: what it is taken for, and what it may be said to be instead. */
export const ChosenCell = ({
  cell,
  text,
  choices,
  columnChoices,
  answer,
  onAnswer,
  onClose,
}: {
  readonly cell: DerivedCell
  readonly text: string
  readonly choices: readonly DerivedChoice[]
  readonly columnChoices: readonly DerivedChoice[]
  readonly answer: string | undefined
  readonly onAnswer: (answer: string | undefined) => void
  readonly onClose: () => void
}) => {
  const { t } = useMessages()
  const role = t(`role.${cell.role}`)
  return (
    <section className="chosen-cell" aria-label={t('derive.cell')}>
      <header>
        <h2>{shortText(text) || t('derive.blankCell')}</h2>
        <span className="muted">
          {t('derive.cell.place', { row: cell.place.row ?? 0, column: cell.place.column ?? 0 })}
        </span>
        <span className="panel-space" />
        <button type="button" className="icon-button" aria-label={t('derive.cell.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p>
        <span className="tone" data-tone={cell.role} aria-hidden="true" />
        {cell.says === '' ? role : t('derive.cell.says', { role, says: cell.says })}
      </p>
      {cell.column === undefined ? (
        <ChoiceList
          name={cell.id}
          label={t('derive.cell.is')}
          choices={[{ value: auto, label: t('derive.cell.auto') }, ...choices]}
          chosen={answer ?? auto}
          onChoose={(value) => onAnswer(value === auto ? undefined : value)}
        />
      ) : (
        <label className="column-choice">
          {t('derive.column.is')}
          <select className="select" value={cell.column} onChange={({ target }) => onAnswer(target.value)}>
            {columnChoices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}
