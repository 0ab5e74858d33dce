import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { templatesQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { type Converted, TemplateOptions } from './template-options.tsx'

/** By which template forms are printed: their own, or another one of the same phase. */
export const TemplateChoice = ({
  forms,
  value,
  onChange,
  children,
}: {
  /** The forms that it is about; absent: any. */
  readonly forms?: readonly Converted[]
  /** Id; empty: each form by its own. */
  readonly value: string
  readonly onChange: (template: string) => void
  /** What becomes of the forms. */
  readonly children?: ReactNode
}) => {
  const { t, lang } = useMessages()
  const { data } = useQuery(templatesQuery(lang))
  const id = useId()
  return (
    <div className="download-field">
      <label htmlFor={id}>{t('download.template')}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        <TemplateOptions templates={data?.items ?? []} {...(forms && { forms })} />
      </select>
      {children}
    </div>
  )
}
