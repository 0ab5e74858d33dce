import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { call, refusalOf } from '../api/client.ts'
import type { FixedItem, FixPreview } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Dialog } from '../ui/dialog.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ChangeTable } from './change-table.tsx'

/** Documents of one call. */
const most = 200

/** The safe fixes of the selected documents: previewed document by document, then saved as new revisions. */
export const FixMany = ({ ids }: { readonly ids: ReadonlySet<string> }) => {
  const { t, lang } = useMessages()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const preview = useMutation({
    mutationFn: () =>
      call<{ readonly items: readonly FixPreview[] }>('/fixes/preview', {
        method: 'POST',
        body: { ids: [...ids], lang },
      }),
  })
  const items = preview.data?.items ?? []
  const fixable = items.filter(({ differences }) => differences.length > 0)
  const make = useMutation({
    mutationFn: () =>
      call<{ readonly items: readonly FixedItem[] }>('/fixes', {
        method: 'POST',
        body: { items: fixable.map(({ id, revision }) => ({ id, baseRevision: revision })), lang },
      }),
    onSuccess: () => {
      for (const key of ['disclosures', 'disclosure', 'facets', 'revisions'])
        void client.invalidateQueries({ queryKey: [key] })
    },
  })
  const begin = () => {
    make.reset()
    setOpen(true)
    preview.mutate()
  }
  const close = () => setOpen(false)
  const count = fixable.reduce((sum, { differences }) => sum + differences.length, 0)
  const done = make.data?.items.filter(({ revision }) => revision !== null) ?? []
  const problems = make.data?.items.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : [])) ?? []
  const nameOf = (id: string) => items.find((item) => item.id === id)?.title ?? ''
  return (
    <>
      <Button
        size="small"
        disabled={ids.size > most}
        title={ids.size > most ? t('cure.many.most', { count: most }) : ''}
        onClick={begin}
      >
        {t('cure.many')}
      </Button>
      <Dialog
        open={open}
        title={t('cure.many.title')}
        onClose={close}
        footer={
          make.isSuccess ? (
            <Button type="primary" onClick={close}>
              {t('ui.close')}
            </Button>
          ) : (
            <>
              <Button onClick={close}>{t('ui.cancel')}</Button>
              <Button
                type="primary"
                disabled={fixable.length === 0}
                loading={make.isPending}
                onClick={() => make.mutate()}
              >
                {t('cure.many.apply')}
              </Button>
            </>
          )
        }
      >
        <div aria-live="polite">
          {preview.isPending ? <p>{t('cure.many.looking')}</p> : null}
          {make.isPending ? <p>{t('cure.many.saving')}</p> : null}
          {make.isSuccess ? (
            <p>
              {t('cure.many.done', {
                documents: done.length,
                count: done.reduce((sum, { differences }) => sum + differences.length, 0),
              })}
            </p>
          ) : null}
        </div>
        {[preview.error, make.error].map((error) =>
          error ? <RefusalNote key={error.message} refusal={refusalOf(error)} /> : null,
        )}
        {problems.map(({ id, problem }) => (
          <p key={id} role="alert">
            {nameOf(id)}：{problem.message} {problem.advice}
          </p>
        ))}
        {preview.isSuccess && !make.isSuccess ? (
          <>
            <p>{count === 0 ? t('cure.all.none') : t('cure.many.what', { documents: fixable.length, count })}</p>
            {count > 0 && items.length > fixable.length ? (
              <p className="muted">{t('cure.many.untouched', { count: items.length - fixable.length })}</p>
            ) : null}
          </>
        ) : null}
        {(make.isSuccess ? items.filter(({ id }) => done.some((one) => one.id === id)) : fixable).map((item) => (
          <section key={item.id} aria-label={item.title}>
            <h3 className="fix-document">
              {item.title} <span className="muted">{item.file}</span>
            </h3>
            <ChangeTable
              caption={item.title}
              changes={item.differences.map(({ at, label, before, after }) => ({
                key: at,
                where: label,
                before,
                after,
              }))}
            />
          </section>
        ))}
      </Dialog>
    </>
  )
}
