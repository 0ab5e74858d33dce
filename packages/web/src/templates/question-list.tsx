import { cellId } from '@jiheng/core/derive'
import { useRef } from 'react'
import type { DerivedQuestion } from '../api/types.ts'
import { letterKey } from '../app/keys.ts'
import { useMessages } from '../messages/i18n.ts'
import { ChoiceList } from './choice-list.tsx'
import { shortText } from './short-text.ts'
import { TextAnswer } from './text-answer.tsx'

/** What only a person can tell, one question after the other: J and K walk, Enter goes to the choices and on. */
export const QuestionList = ({
  questions,
  active,
  onActive,
  onAnswer,
}: {
  readonly questions: readonly DerivedQuestion[]
  readonly active: string | undefined
  readonly onActive: (question: DerivedQuestion) => void
  readonly onAnswer: (id: string, answer: string) => void
}) => {
  const { t } = useMessages()
  const list = useRef<HTMLOListElement>(null)
  const at = questions.findIndex(({ id }) => id === active)
  const go = (to: number) => {
    const question = questions[Math.max(0, Math.min(questions.length - 1, to))]
    if (!question) return
    onActive(question)
    list.current?.querySelectorAll<HTMLElement>('[data-entry]')[questions.indexOf(question)]?.focus()
  }
  const choices = () =>
    list.current?.querySelector<HTMLElement>('input:checked') ?? list.current?.querySelector('input')
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { target } = event
    const inChoices = target instanceof HTMLInputElement
    if (event.nativeEvent.isComposing) return
    const letter = letterKey(event.nativeEvent)
    if (letter === 'j' || (event.key === 'ArrowDown' && !inChoices)) go(at + 1)
    else if (letter === 'k' || (event.key === 'ArrowUp' && !inChoices)) go(at - 1)
    else if (event.key === 'Enter' && inChoices) {
      // Enter agrees with what is chosen, a guess as well.
      if (target.value.trim() !== '') onAnswer(questions[at]?.id ?? '', target.value)
      go(at + 1)
    } else if (event.key === 'Enter' && at >= 0) choices()?.focus()
    else return
    event.preventDefault()
  }
  return (
    <ol ref={list} className="ask-list" onKeyDown={onKeyDown}>
      {questions.map((question, i) => {
        const { id, sentence, choices: offered, guess, answer, text } = question
        const value = answer ?? guess
        const chosen = shortText(
          offered.find((choice) => choice.value === value)?.label ?? (value === '' ? t('derive.asPrinted') : value),
        )
        const isActive = id === active
        return (
          <li key={id} className="ask" data-open={answer === null || undefined} data-active={isActive || undefined}>
            <button
              type="button"
              data-entry
              data-question={id}
              data-cell={cellId(question.place)}
              className="ask-head"
              aria-expanded={isActive}
              onClick={() => onActive(question)}
            >
              <span className="ask-number" aria-hidden="true">
                {i + 1}
              </span>
              <span>{sentence}</span>
              <span className="muted ask-state">
                {answer === null ? t('derive.guessed', { choice: chosen }) : t('derive.answered', { choice: chosen })}
              </span>
            </button>
            {isActive && offered.length === 0 ? (
              <TextAnswer printed={text} answer={answer} onAnswer={(given) => onAnswer(id, given)} />
            ) : isActive ? (
              <ChoiceList
                name={id}
                label={sentence}
                choices={offered}
                chosen={value}
                onChoose={(given) => onAnswer(id, given)}
              />
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
