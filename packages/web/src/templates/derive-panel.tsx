import { cellId } from '@jiheng/core/derive'
import { useMemo } from 'react'
import type { Refusal } from '../api/client.ts'
import type { DraftView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ChosenCell } from './chosen-cell.tsx'
import { IdentityForm } from './identity-form.tsx'
import { QuestionList } from './question-list.tsx'
import { shortText } from './short-text.ts'
import type { DraftWork } from './use-draft.ts'
import '../disclosure/side-panel.css'

export type Tab = 'questions' | 'names'

const textsOf = ({ blocks }: DraftView): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap((block) =>
      block.kind === 'grid'
        ? block.rows.flatMap(({ cells }) => cells.map(({ place, text }) => [cellId(place), text] as const))
        : [],
    ),
  )

/** Right of the sheet: what is asked, the chosen cell, and what the template is called. */
export const DerivePanel = ({
  view,
  work,
  tab,
  onTab,
  selected,
  onSelect,
  active,
  onActive,
  onChange,
  refusal,
}: {
  readonly view: DraftView
  readonly work: DraftWork
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  /** Id of the chosen cell. */
  readonly selected: string | undefined
  readonly onSelect: (cell: string | undefined) => void
  /** Id of the question that is open. */
  readonly active: string | undefined
  readonly onActive: (question: string | undefined) => void
  readonly onChange: (next: Partial<DraftWork>, at: 'once' | 'later') => void
  readonly refusal: Refusal | undefined
}) => {
  const { t } = useMessages()
  const texts = useMemo(() => textsOf(view), [view])
  const { answers } = work
  // What was answered a moment ago shows at once.
  const questions = view.questions.map((question) => ({ ...question, answer: answers[question.id] ?? null }))
  const open = questions.filter(({ answer }) => answer === null).length
  const cell = view.cells.find(({ id }) => id === selected)
  const asked = questions.some(({ id, place }) => id === active && cellId(place) === selected)
  const answer = (id: string, given: string | undefined) => {
    const { [id]: _, ...rest } = answers
    onChange({ answers: given === undefined ? rest : { ...rest, [id]: given } }, 'once')
  }
  const tabs = [
    ['questions', `${t('derive.questions')} ${open > 0 ? open : ''}`],
    ['names', t('derive.names')],
  ] as const
  return (
    <aside className="side-panel derive-panel" aria-label={t('derive.panel')}>
      <div className="side-tabs" role="tablist" aria-label={t('derive.panel')}>
        {tabs.map(([name, label]) => (
          <button
            key={name}
            id={`derive-tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls="derive-panel"
            onClick={() => onTab(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="derive-body" id="derive-panel" role="tabpanel" aria-labelledby={`derive-tab-${tab}`}>
        {refusal ? <RefusalNote refusal={refusal} /> : null}
        {view.faults.length > 0 ? (
          <section className="derive-faults">
            <p>{t('derive.faults', { count: view.faults.length })}</p>
            <ul>
              {view.faults.map(({ path, message }) => (
                <li key={path + message}>
                  <code>{path}</code> {message}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {tab === 'names' ? (
          <IdentityForm identity={work.identity} onChange={(identity) => onChange({ identity }, 'later')} />
        ) : (
          <>
            {cell && !asked ? (
              <ChosenCell
                cell={cell}
                text={texts.get(cell.id) ?? ''}
                choices={view.choices}
                columnChoices={view.columnChoices}
                answer={answers[cell.id]}
                onAnswer={(given) => answer(cell.id, given)}
                onClose={() => onSelect(undefined)}
              />
            ) : null}
            <p className="muted derive-how" aria-live="polite">
              {questions.length === 0
                ? t('derive.noQuestions')
                : open === 0
                  ? t('derive.sure')
                  : t('derive.open', { count: open })}
            </p>
            <QuestionList
              questions={questions}
              active={active}
              onActive={({ id, place }) => {
                onActive(id)
                onSelect(cellId(place))
              }}
              onAnswer={answer}
            />
            {questions.length > 0 ? <p className="muted derive-keys">{t('derive.keys')}</p> : null}
            {view.dropped.length > 0 ? (
              <section className="derive-dropped">
                <p className="muted">{t('derive.dropped', { count: view.dropped.length })}</p>
                <ul lang="zh-CN">
                  {view.dropped.map((line, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file are told apart by their order alone
                    <li key={i}>{shortText(line, 60)}</li>
                  ))}
                </ul>
              </section>
            ) : null}
          </>
        )}
      </div>
    </aside>
  )
}
