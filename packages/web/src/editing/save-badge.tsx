import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import type { EditorState } from './editor.ts'

/** How safe the work is, always in sight and said aloud when it changes. */
export const SaveBadge = ({ state: { saveState, copy } }: { readonly state: EditorState }) => {
  const { t } = useMessages()
  return (
    <span className="save-state" data-state={saveState} role="status">
      {saveState === 'saved' ? <Icon name="check" /> : null}
      {saveState === 'local' ? t('save.local', { count: copy.steps.length }) : t(`save.${saveState}`)}
    </span>
  )
}
