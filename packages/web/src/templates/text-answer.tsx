import { useId, useState } from 'react'
import { useMessages } from '../messages/i18n.ts'

/** An answer in words of one's own: kept when one presses Enter or leaves the field. */
export const TextAnswer = ({
  printed,
  answer,
  onAnswer,
}: {
  /** What stands there while nothing is answered. */
  readonly printed: string
  readonly answer: string | null
  readonly onAnswer: (text: string) => void
}) => {
  const { t } = useMessages()
  const id = useId()
  const [text, setText] = useState(answer ?? printed)
  const keep = () => {
    if (text.trim() !== '' && text !== (answer ?? '')) onAnswer(text.trim())
  }
  return (
    <div className="text-answer">
      <label htmlFor={id}>{t('derive.text')}</label>
      <input
        id={id}
        className="field"
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
      />
    </div>
  )
}
