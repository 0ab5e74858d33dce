import { cellId } from '@jiheng/core/derive'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call, refusalOf } from '../api/client.ts'
import type { TemplateSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { DerivePanel, type Tab } from './derive-panel.tsx'
import { DeriveSheet } from './derive-sheet.tsx'
import { identityFaults } from './identity-faults.ts'
import { refOf } from './template-list-order.ts'
import { draftsQuery } from './template-queries.ts'
import { ToneLegend } from './tone-legend.tsx'
import { useDraft } from './use-draft.ts'
import './derive.css'

/** A blank form becomes a template: how each cell is understood, what is asked, what it is called. */
export const DeriveScreen = () => {
  const { t, lang } = useMessages()
  const { id } = useParams({ from: '/templates/drafts/$id' })
  const navigate = useNavigate()
  const client = useQueryClient()
  const { view, error, work, change, keep, keeping } = useDraft(id)
  const [tab, setTab] = useState<Tab>('questions')
  const [selected, setSelected] = useState<string | undefined>(undefined)
  const [active, setActive] = useState<string | undefined>(undefined)
  const [shown, setShown] = useState<'source' | 'blank'>('source')
  const [leaving, setLeaving] = useState(false)
  const store = useMemo(() => makeSheetStore(undefined), [])
  const save = useMutation({
    mutationFn: async () => {
      // What could not be kept would be missing in the template; why, the panel says.
      if (!(await keep())) return undefined
      return call<TemplateSummary>('/templates', { method: 'POST', body: { draft: id, lang } })
    },
    onSuccess: async (saved) => {
      if (!saved) return
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey })
      await client.invalidateQueries({ queryKey: ['templates'] })
      await navigate({ to: '/templates', search: { template: refOf(saved) } })
    },
  })
  const discard = useMutation({
    mutationFn: () => call<void>(`/template-drafts/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: draftsQuery.queryKey })
      await navigate({ to: '/templates', search: {} })
    },
  })
  // Another form of the file has another title; a name that somebody gave stays.
  const title = view?.title.replaceAll(/\s+/gu, '')
  const former = useRef(title)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another title changes the name
  useEffect(() => {
    if (title !== undefined && work && former.current !== undefined && work.identity.name === former.current)
      if (title !== former.current && title !== '') change({ identity: { ...work.identity, name: title } }, 'later')
    former.current = title
  }, [title])
  if (error && !view) return <RefusalNote refusal={refusalOf(error)} />
  if (!view || !work)
    return (
      <p className="empty" role="status">
        {t('derive.opening')}
      </p>
    )
  const wanting = Object.keys(identityFaults(work.identity))
  const select = (cell: string | undefined) => {
    setSelected(cell)
    if (cell !== undefined) setTab('questions')
    // The question of the cell opens with it, where there is one.
    setActive((present) => {
      const own = view.questions.filter(({ place }) => cellId(place) === cell).map((question) => question.id)
      return present !== undefined && own.includes(present) ? present : own[0]
    })
  }
  const failed = typeof keeping === 'object' ? keeping : undefined
  const refusal = save.error ? refusalOf(save.error) : discard.error ? refusalOf(discard.error) : failed
  return (
    <div className="derive">
      <header className="bar derive-bar">
        <Link to="/templates" search={{}} className="back">
          <Icon name="left" />
          {t('derive.back')}
        </Link>
        <div className="bar-title">
          <h1>{work.identity.name || t('derive.title')}</h1>
          <span className="muted">{t('derive.file', { file: view.fileName })}</span>
        </div>
        {view.forms > 1 ? (
          <select
            className="select"
            aria-label={t('derive.form')}
            value={work.form}
            onChange={({ target }) => {
              setSelected(undefined)
              setActive(undefined)
              // Answers speak of the cells of one form.
              change({ form: Number(target.value), answers: {} }, 'once')
            }}
          >
            {Array.from({ length: view.forms }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: forms of a file are told apart by their order alone
              <option key={i} value={i}>
                {t('derive.form.one', { number: i + 1, count: view.forms })}
              </option>
            ))}
          </select>
        ) : null}
        <fieldset className="derive-switch">
          <legend className="visually-hidden">{t('derive.view')}</legend>
          {(['source', 'blank'] as const).map((one) => (
            <button key={one} type="button" className="chip" aria-pressed={shown === one} onClick={() => setShown(one)}>
              {t(`derive.view.${one}`)}
            </button>
          ))}
        </fieldset>
        <span className="panel-space" />
        <span className="muted" role="status" data-testid="draft-state">
          {t(keeping === 'kept' ? 'derive.kept' : keeping === 'keeping' ? 'derive.keeping' : 'derive.notKept')}
        </span>
        <Button size="small" onClick={() => setLeaving(true)}>
          {t('derive.discard')}
        </Button>
        <Button
          size="small"
          type="primary"
          loading={save.isPending}
          onClick={() => {
            if (wanting.length === 0) return save.mutate()
            setTab('names')
            setTimeout(() => document.querySelector<HTMLElement>('#template-identity [aria-invalid="true"]')?.focus())
          }}
        >
          {t('derive.save')}
        </Button>
      </header>
      <div className="derive-main">
        {shown === 'source' ? (
          <>
            <ToneLegend cells={view.cells} />
            <DeriveSheet
              blocks={view.blocks}
              title={view.title}
              cells={view.cells}
              questions={view.questions.map((question) => ({
                ...question,
                answer: work.answers[question.id] ?? null,
              }))}
              orientation={view.template.paper.orientation}
              selected={selected}
              onSelect={select}
            />
          </>
        ) : view.layout ? (
          <Sheet layout={view.layout} findings={[]} store={store} />
        ) : (
          <p className="empty">{t('derive.cannotDraw')}</p>
        )}
      </div>
      <DerivePanel
        view={view}
        work={work}
        tab={tab}
        onTab={setTab}
        selected={selected}
        onSelect={select}
        active={active}
        onActive={setActive}
        onChange={change}
        refusal={refusal}
      />
      <Dialog
        open={leaving}
        title={t('derive.discard')}
        onClose={() => setLeaving(false)}
        footer={
          <>
            <Button onClick={() => setLeaving(false)}>{t('ui.cancel')}</Button>
            <Button type="primary" loading={discard.isPending} onClick={() => discard.mutate()}>
              {t('derive.discard')}
            </Button>
          </>
        }
      >
        <p>{t('derive.discard.what')}</p>
      </Dialog>
    </div>
  )
}
