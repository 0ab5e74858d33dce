import type { TemplateSummary } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { regionWords } from './region-words.ts'

/** One line of the list of templates. */
export const TemplateEntry = ({
  item,
  current,
  onChoose,
}: {
  readonly item: TemplateSummary
  readonly current: boolean
  readonly onChoose: () => void
}) => {
  const { t } = useMessages()
  const facts = [
    codeWord(t, 'subject', item.subject),
    regionWords(t, item),
    ...(item.source === 'own' ? [`${item.id}@${item.version}`] : []),
  ]
  return (
    <button
      type="button"
      data-entry
      className="catalogue-entry template-entry"
      data-retired={item.state === 'retired' || undefined}
      aria-current={current ? 'page' : undefined}
      onClick={onChoose}
    >
      <span>
        {item.name}
        {item.source === 'own' ? <span className="tag">{t('templates.own')}</span> : null}
        {item.state === 'retired' ? <span className="tag">{t('templates.retired')}</span> : null}
      </span>
      <span className="muted">{facts.join(' · ')}</span>
    </button>
  )
}
