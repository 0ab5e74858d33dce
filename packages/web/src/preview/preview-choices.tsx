import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { templatesQuery } from '../api/queries.ts'
import type { DisclosureView } from '../api/types.ts'
import type { PreviewSearch } from '../app/router.tsx'
import type { Wish } from '../downloads/download-dialog.tsx'
import { FormOptions } from '../downloads/form-options.tsx'
import { PublicationOptions } from '../downloads/publication-options.tsx'
import { TemplateOptions } from '../downloads/template-options.tsx'
import { useMessages } from '../messages/i18n.ts'

/** How much of a publication is shown, by which template, in which order: all of it stands in the address. */
export const PreviewChoices = ({
  disclosure: { forms },
  wish: { form, template, publication },
}: Pick<DisclosureView, 'disclosure'> & { readonly wish: Wish }) => {
  const { t, lang } = useMessages()
  const navigate = useNavigate({ from: '/disclosures/$id/preview' })
  const { data: templates } = useQuery(templatesQuery(lang))
  const change = (part: keyof PreviewSearch, value: string | number | undefined) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(Object.entries({ ...old, [part]: value }).filter(([, each]) => each !== undefined)),
      replace: true,
    })
  const select = (part: keyof PreviewSearch, label: string, value: string | number, options: ReactNode) => (
    <select
      className="select preview-choice"
      aria-label={label}
      value={value}
      onChange={({ target }) =>
        change(part, target.value === '' ? undefined : part === 'form' ? Number(target.value) + 1 : target.value)
      }
    >
      {options}
    </select>
  )
  return (
    <>
      {forms.length > 1
        ? select(
            'form',
            t('download.extent'),
            form ?? '',
            <>
              <option value="">{t('download.all')}</option>
              <FormOptions forms={forms} />
            </>,
          )
        : null}
      {select(
        'template',
        t('download.template'),
        template,
        <TemplateOptions
          templates={templates?.items ?? []}
          forms={form === undefined ? forms : forms.slice(form, form + 1)}
        />,
      )}
      {form === undefined
        ? select('publication', t('download.publication'), publication, <PublicationOptions />)
        : null}
    </>
  )
}
