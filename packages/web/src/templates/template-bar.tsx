import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { apiRoot, call, queryOf, refusalOf } from '../api/client.ts'
import type { DraftView, TemplateSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { regionWords } from './region-words.ts'
import { refOf } from './template-list-order.ts'
import { draftQuery, draftsQuery } from './template-queries.ts'

const validity = ({ validFrom, validTo }: TemplateSummary): 'valid' | 'validFrom' | 'validTo' | undefined => {
  if (validFrom && validTo) return 'valid'
  if (validFrom) return 'validFrom'
  return validTo ? 'validTo' : undefined
}

/** What a template is, and what can be done with it. */
export const TemplateBar = ({
  template,
  onBegin,
}: {
  readonly template: TemplateSummary
  readonly onBegin: () => void
}) => {
  const { t, lang } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  const address = `/templates/${encodeURIComponent(refOf(template))}`
  const own = template.source === 'own'
  const valid = validity(template)
  const setState = useMutation({
    mutationFn: (act: 'retire' | 'use') => call<void>(`${address}/${act}`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['templates'] }),
  })
  const open = useMutation({
    mutationFn: () => call<DraftView>(`${address}/draft${queryOf({ lang })}`, { method: 'POST' }),
    onSuccess: async (draft) => {
      client.setQueryData(draftQuery(draft.id, lang).queryKey, draft)
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey })
      await navigate({ to: '/templates/drafts/$id', params: { id: draft.id } })
    },
  })
  const { error } = setState.error ? setState : open
  return (
    <>
      <header className="bar template-bar no-print">
        <div className="template-facts">
          <h1>{template.name}</h1>
          <p className="muted">
            {[
              t('templates.facts', {
                id: template.id,
                version: template.version,
                region: regionWords(t, template),
              }),
              ...(valid
                ? [t(`templates.${valid}`, { from: template.validFrom ?? '', to: template.validTo ?? '' })]
                : []),
              t(own ? 'templates.own' : 'templates.system'),
              ...(template.document === null ? [] : [t('templates.document', { document: template.document })]),
              ...(template.verified === null
                ? []
                : [t(template.verified ? 'templates.verified' : 'templates.unverified')]),
            ].join(' · ')}
          </p>
        </div>
        <span className="panel-space" />
        <a className="bar-link" href={`${apiRoot}${address}/export`} download>
          {t('templates.export')}
        </a>
        {template.reopens ? (
          <Button size="small" loading={open.isPending} onClick={() => open.mutate()}>
            {t('templates.edit')}
          </Button>
        ) : null}
        {own ? (
          <Button
            size="small"
            loading={setState.isPending}
            onClick={() => setState.mutate(template.state === 'retired' ? 'use' : 'retire')}
          >
            {t(template.state === 'retired' ? 'templates.use' : 'templates.retire')}
          </Button>
        ) : null}
        {template.state === 'in-use' ? (
          <Button size="small" type="primary" onClick={onBegin}>
            {t('templates.begin')}
          </Button>
        ) : null}
      </header>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
    </>
  )
}
