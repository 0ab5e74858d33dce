import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useId, useState } from 'react'
import { call, refusalOf } from '../api/client.ts'
import { facetsQuery } from '../api/queries.ts'
import type { DisclosureView, TemplateSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { refOf } from './template-list-order.ts'

/** Starts an empty form of a template: for which unit, for which year. */
export const NewFormDialog = ({
  template,
  onClose,
}: {
  readonly template: TemplateSummary | undefined
  readonly onClose: () => void
}) => {
  const { t, lang } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { data: facets } = useQuery(facetsQuery)
  const [unit, setUnit] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const form = useId()
  const units = useId()
  const begin = useMutation({
    mutationFn: () =>
      call<DisclosureView>('/disclosures', {
        method: 'POST',
        body: { template: template ? refOf(template) : '', year: Number(year), unit: unit.trim(), lang },
      }),
    onSuccess: (view) => {
      client.setQueryData(['disclosure', view.id, { lang }], view)
      void client.invalidateQueries({ queryKey: ['disclosures'] })
      onClose()
      void navigate({ to: '/forms/$id', params: { id: view.id }, search: { edit: true } })
    },
  })
  const named = template?.id
  useEffect(() => {
    if (named !== undefined) document.getElementById(`${form}-unit`)?.focus()
  }, [named, form])
  const rightYear = /^(19|20|21)\d\d$/.test(year)
  return (
    <Dialog
      open={template !== undefined}
      title={t('new.title', { template: template?.name ?? '' })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={form} loading={begin.isPending} disabled={!rightYear}>
            {t('new.begin')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="new-form"
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate()
        }}
      >
        <label htmlFor={`${form}-unit`}>{t('new.unit')}</label>
        <input
          id={`${form}-unit`}
          className="field"
          list={units}
          value={unit}
          onChange={(event) => setUnit(event.target.value)}
        />
        <datalist id={units}>
          {(facets?.units ?? []).map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
        <label htmlFor={`${form}-year`}>{t('new.year')}</label>
        <input
          id={`${form}-year`}
          className="field"
          inputMode="numeric"
          value={year}
          aria-invalid={!rightYear}
          aria-describedby={rightYear ? undefined : `${form}-wrong`}
          onChange={(event) => setYear(event.target.value.trim())}
        />
      </form>
      {rightYear ? null : <p id={`${form}-wrong`}>{t('new.wrongYear', { year })}</p>}
      {begin.error ? <RefusalNote refusal={refusalOf(begin.error)} /> : null}
    </Dialog>
  )
}
