import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { DisclosureView } from '../api/types.ts'
import { usePreferences } from '../app/preferences.ts'
import { DownloadButton } from '../downloads/download-button.tsx'
import type { Editor, EditorState } from '../editing/editor.ts'
import { SaveBadge } from '../editing/save-badge.tsx'
import { useMessages } from '../messages/i18n.ts'
import { fullMoment } from '../ui/format.ts'
import { Icon } from '../ui/icon.tsx'
import { BinMenu } from './bin-menu.tsx'
import { setPanes, usePanes } from './panes.ts'
import { WalkButtons } from './walk-buttons.tsx'
import { ZoomControl } from './zoom-control.tsx'

/** What can be done with a publication, and how safe its changes are. */
export const Toolbar = ({
  view,
  old,
  editor,
  state,
  editing,
  form,
  understood,
  onUnderstood,
  onSource,
  onEdit,
}: {
  readonly view: DisclosureView
  readonly old: boolean
  readonly editor: Editor
  readonly state: EditorState
  readonly editing: boolean
  readonly form: number | undefined
  /** Percent of the source that was understood; undefined where there is no source. */
  readonly understood: number | undefined
  readonly onUnderstood: () => void
  readonly onSource: () => void
  readonly onEdit: (parts: { readonly edit: true | undefined }) => void
}) => {
  const { t, lang } = useMessages()
  const { sourceAt } = usePreferences()
  const panes = usePanes()
  const { disclosure, revision, abilities } = view
  const scored = disclosure.forms.some(({ phase }) => phase === 'self-evaluation')
  const title = disclosure.title.raw.trim() || disclosure.source.name
  const changed = state.copy.steps.length > 0
  return (
    <header className="bar no-print">
      {panes.outline ? null : (
        <button
          type="button"
          className="icon-button"
          aria-label={t('outline.show')}
          title={t('outline.show')}
          onClick={() => setPanes({ outline: true })}
        >
          <Icon name="panelLeft" />
        </button>
      )}
      <WalkButtons id={view.id} keys={!editing} />
      <div className="bar-title">
        <h1 title={title}>{title}</h1>
        <span className="muted">{disclosure.publisher.value ?? disclosure.publisher.raw}</span>
        <Link
          to="/forms/$id/revisions"
          params={{ id: view.id }}
          className="muted"
          title={fullMoment(revision.createdAt, lang)}
        >
          {t('revision.number', { number: revision.number })}
        </Link>
        {old ? <span className="tag">{t('revision.old', { latest: view.latest })}</span> : null}
      </div>
      {understood === undefined ? null : (
        <button type="button" className="understood" data-all={understood === 100} onClick={onUnderstood}>
          {t('understood.share', { share: understood })}
        </button>
      )}
      <SaveBadge state={state} />
      <span className="panel-space" />
      {editing || changed || state.copy.undone.length > 0 ? (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t('edit.undo')}
            title={t('edit.undo')}
            disabled={!changed}
            onClick={() => editor.undo()}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={t('edit.redo')}
            title={t('edit.redo')}
            disabled={state.copy.undone.length === 0}
            onClick={() => editor.redo()}
          >
            <Icon name="redo" />
          </button>
          <Button
            size="small"
            type="primary"
            disabled={!changed || state.saveState === 'saving'}
            onClick={() => void editor.save()}
          >
            {t('edit.save')}
          </Button>
        </>
      ) : null}
      {editing ? (
        <Button size="small" onClick={() => onEdit({ edit: undefined })}>
          {t('edit.done')}
        </Button>
      ) : abilities.edit && !old ? (
        <Button
          size="small"
          type={changed ? 'default' : 'primary'}
          icon={<Icon name="edit" />}
          onClick={() => onEdit({ edit: true })}
        >
          {t('edit.begin')}
        </Button>
      ) : null}
      {scored ? (
        <Link
          to="/forms/$id/score"
          params={{ id: view.id }}
          search={form === undefined ? {} : { form: form + 1 }}
          className="bar-link"
        >
          <Icon name="score" />
          {t('score.title')}
        </Link>
      ) : null}
      <Link to="/forms/$id/related" params={{ id: view.id }} className="bar-link">
        <Icon name="compare" />
        {t('related.title')}
      </Link>
      <Link to="/forms/$id/revisions" params={{ id: view.id }} className="bar-link">
        <Icon name="history" />
        {t('revision.title')}
      </Link>
      {abilities.download ? <DownloadButton view={view} near={form} unsaved={state.copy.steps.length} /> : null}
      <Link
        to="/disclosures/$id/preview"
        params={{ id: view.id }}
        search={old ? { revision: revision.number } : {}}
        className="icon-button"
        aria-label={t('preview.open')}
        title={t('preview.open')}
      >
        <Icon name="print" />
      </Link>
      <BinMenu view={view} />
      <ZoomControl />
      <button
        type="button"
        className="icon-button"
        aria-pressed={panes.source}
        aria-label={t('source.title')}
        title={t('source.title')}
        onClick={onSource}
      >
        <Icon name={sourceAt === 'beside' ? 'source' : 'panelBottom'} />
      </button>
      {panes.findings ? null : (
        <button
          type="button"
          className="icon-button"
          aria-label={t('findings.show')}
          title={t('findings.show')}
          onClick={() => setPanes({ findings: true })}
        >
          <Icon name="panelRight" />
        </button>
      )}
    </header>
  )
}
