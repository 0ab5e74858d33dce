import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { refusalOf } from '../api/client.ts'
import { disclosureQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import type { Editor, EditorState } from './editor.ts'
import './edit-notices.css'

const shownDifferences = 5

interface NoticesProps {
  readonly editor: Editor
  readonly state: EditorState
  readonly editing: boolean
  readonly onEdit: () => void
}

/** That another open page holds unsaved changes of the same document: whoever saves second sees what the first one saved. */
const Elsewhere = ({ count }: { readonly count: number }) => {
  const { t } = useMessages()
  return count === 0 ? null : (
    <p className="edit-notice" role="status">
      {t('draft.elsewhere', { count })}
    </p>
  )
}

/** What is to be said about unsaved work, here and in other pages. */
export const EditNotices = (props: NoticesProps) => (
  <>
    <Elsewhere count={props.state.elsewhere} />
    <OwnNotices {...props} />
  </>
)

/** What a person must decide about unsaved work: taken up again, or in conflict with what somebody else saved. */
const OwnNotices = ({ editor, state, editing, onEdit }: NoticesProps) => {
  const { t, lang } = useMessages()
  const client = useQueryClient()
  const { saveState, refusal, differences, copy, view, found } = state
  const onNewest = async () => {
    const newest = await client
      .fetchQuery({ ...disclosureQuery(view.id, lang), staleTime: 0 })
      .catch((error: unknown) => refusalOf(error))
    if ('disclosure' in newest) editor.rebase(newest)
  }

  if (saveState === 'conflict')
    return (
      <section className="edit-notice" role="alert">
        <p>{refusal?.message || t('conflict.what')}</p>
        {differences.length > 0 ? (
          <ul>
            {differences.slice(0, shownDifferences).map(({ at, kind, label, before, after }) => (
              <li key={`${kind}${at}`}>
                {t('conflict.difference', {
                  label,
                  before: before || t('sheet.blank'),
                  after: after || t('sheet.blank'),
                })}
              </li>
            ))}
            {differences.length > shownDifferences ? (
              <li>{t('conflict.more', { count: differences.length - shownDifferences })}</li>
            ) : null}
          </ul>
        ) : null}
        <p className="edit-notice-acts">
          <Button size="small" type="primary" onClick={() => void onNewest()}>
            {t('conflict.onNewest')}
          </Button>
          <Button size="small" onClick={editor.discard}>
            {t('conflict.discard')}
          </Button>
        </p>
      </section>
    )
  if (saveState === 'refused' && refusal)
    return (
      <section className="edit-notice" role="alert">
        <p>
          {refusal.message} <span className="muted">{refusal.advice}</span>
        </p>
      </section>
    )
  // Corrections are made while one reads: their number and the button to save them stand in the bar.
  const onlyCorrections = !found && copy.steps.every(({ correction }) => correction === true)
  if (copy.steps.length > 0 && (copy.base !== view.revision.number || (!editing && !onlyCorrections)))
    return (
      <section className="edit-notice">
        <p>
          {copy.base === view.revision.number
            ? t('draft.found', { count: copy.steps.length })
            : t('draft.older', { count: copy.steps.length, base: copy.base, latest: view.revision.number })}
        </p>
        <p className="edit-notice-acts">
          <Button
            size="small"
            type="primary"
            onClick={() => {
              if (copy.base !== view.revision.number) editor.rebase(view)
              onEdit()
            }}
          >
            {t('draft.continue')}
          </Button>
          <Button size="small" onClick={editor.discard}>
            {t('draft.discard')}
          </Button>
        </p>
      </section>
    )
  return null
}
