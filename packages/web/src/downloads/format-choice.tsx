import { useId } from 'react'
import type { DownloadFormat } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { formats } from './formats.ts'

/** In which format: each with what it is good for. */
export const FormatChoice = ({
  value,
  onChange,
}: {
  readonly value: DownloadFormat
  readonly onChange: (format: DownloadFormat) => void
}) => {
  const { t } = useMessages()
  const name = useId()
  return (
    <fieldset className="download-field">
      <legend>{t('download.format')}</legend>
      <div className="download-formats">
        {formats.map((format) => (
          <label key={format} data-format={format}>
            <input
              type="radio"
              name={name}
              value={format}
              checked={format === value}
              onChange={() => onChange(format)}
            />
            <span>{t(`download.${format}`)}</span>
          </label>
        ))}
      </div>
      <p className="muted">{t(`download.${value}.what`)}</p>
    </fieldset>
  )
}
