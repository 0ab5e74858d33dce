import type { Disclosure } from '@jiheng/core/form'
import { useId } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { FormOptions } from './form-options.tsx'

/** How much of a publication: all of it, or one form. */
export const ExtentChoice = ({
  disclosure,
  near,
  value,
  onChange,
}: {
  readonly disclosure: Disclosure
  /** The form before the eye: it is offered first. */
  readonly near: number | undefined
  /** Index of the form; undefined: the whole publication. */
  readonly value: number | undefined
  readonly onChange: (form: number | undefined) => void
}) => {
  const { t } = useMessages()
  const name = useId()
  const { forms } = disclosure
  if (forms.length === 0) return null
  const offered = value ?? (near !== undefined && near < forms.length ? near : 0)
  return (
    <fieldset className="download-field">
      <legend>{t('download.extent')}</legend>
      <div className="download-extent">
        <label>
          <input type="radio" name={name} checked={value === undefined} onChange={() => onChange(undefined)} />
          <span>{t('download.all')}</span>
        </label>
        <label>
          <input type="radio" name={name} checked={value !== undefined} onChange={() => onChange(offered)} />
          <span>{t('download.oneForm')}</span>
        </label>
        <select
          className="select"
          aria-label={t('download.whichForm')}
          value={offered}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          <FormOptions forms={forms} />
        </select>
      </div>
    </fieldset>
  )
}
