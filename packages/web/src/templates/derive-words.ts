import type { DerivedQuestion } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import type { Translate } from '../messages/i18n.ts'

/** The word under a key, or undefined where no message has it: what the engine learns to ask is shown all the same. */
const known = (t: Translate, key: string, text = ''): string | undefined => {
  const word: string = t(key as 'ask.other', { text })
  return word === key ? undefined : word
}

/** A text of a cell, short enough for a line. */
export const short = (text: string, most = 24): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most)}…` : line
}

/** A question in words. */
export const questionWords = (t: Translate, { kind, text }: DerivedQuestion): string => {
  const shown = short(text) || t('derive.blankCell')
  return known(t, `ask.${kind}`, shown) ?? t('ask.other', { text: shown })
}

/** A choice in words: a kind of cell, a column, a phase, a subject; money lines and units stand for themselves. */
export const choiceWords = (t: Translate, kind: string, choice: string): string =>
  kind === 'phase' || kind === 'subject'
    ? codeWord(t, kind, choice)
    : (known(t, kind === 'column' ? `column.${choice}` : `choice.${choice}`) ??
      known(t, `field.column.${choice}`) ??
      choice)
