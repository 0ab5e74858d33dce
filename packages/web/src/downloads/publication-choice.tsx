import { useId } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { PublicationOptions } from './publication-options.tsx'

/** In which order, and with which cover and contents, a whole publication is printed. */
export const PublicationChoice = ({
  value,
  onChange,
}: {
  /** Id; empty: as the source has it. */
  readonly value: string
  readonly onChange: (publication: string) => void
}) => {
  const { t } = useMessages()
  const id = useId()
  return (
    <div className="download-field">
      <label htmlFor={id}>{t('download.publication')}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        <PublicationOptions />
      </select>
    </div>
  )
}
