import type { Law } from '@jiheng/core/law'
import { useMessages } from '../messages/i18n.ts'
import { useListKeys } from '../ui/use-list-keys.ts'
import { validWords } from './law-words.ts'

/** The regulations by number or title; walked with the keys. */
export const LawList = ({
  laws,
  chosen,
  onChoose,
}: {
  readonly laws: readonly Law[]
  readonly chosen: Law | undefined
  readonly onChoose: (law: Law) => void
}) => {
  const { t } = useMessages()
  const { list, onKeyDown } = useListKeys(
    laws.findIndex(({ id }) => id === chosen?.id),
    (index) => laws[index] && onChoose(laws[index]),
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus
    <div className="catalogue-entries" ref={list} onKeyDown={onKeyDown}>
      <ul>
        {laws.map((law) => (
          <li key={law.id}>
            <button
              type="button"
              data-entry
              className="catalogue-entry law-entry"
              aria-current={law.id === chosen?.id ? 'page' : undefined}
              onClick={() => onChoose(law)}
            >
              <span>{law.number ?? law.title}</span>
              <span className="muted">{law.number === undefined ? validWords(law, t) : law.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {laws.length === 0 ? <p className="empty">{t('law.nothing')}</p> : null}
    </div>
  )
}
