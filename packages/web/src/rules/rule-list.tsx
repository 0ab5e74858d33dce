import type { RuleView } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityMark } from '../ui/severity.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'

/** The rules by family; walked with the keys. */
export const RuleList = ({
  rules,
  chosen,
  onChoose,
}: {
  readonly rules: readonly RuleView[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}) => {
  const { t } = useMessages()
  const families = [...Map.groupBy(rules, ({ family }) => family)]
  const order = families.flatMap(([, of]) => of)
  const { list, onKeyDown } = useListKeys(
    order.findIndex(({ id }) => id === chosen),
    (index) => onChoose(order[index]?.id ?? ''),
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus
    <div className="catalogue-entries" ref={list} onKeyDown={onKeyDown}>
      {families.map(([family, of]) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>
            {codeWord(t, 'family', family)} <span className="muted">{of.length}</span>
          </h2>
          <ul>
            {of.map(({ id, title, severity }) => (
              <li key={id}>
                <button
                  type="button"
                  data-entry
                  className="catalogue-entry"
                  aria-current={id === chosen ? 'page' : undefined}
                  onClick={() => onChoose(id)}
                >
                  <SeverityMark severity={severity} word={false} />
                  <span>{title}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rules.length === 0 ? <p className="empty">{t('rules.nothing')}</p> : null}
    </div>
  )
}
