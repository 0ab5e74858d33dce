import type { Messages, Translate } from './i18n.ts'

type Prefix = 'family' | 'phase' | 'subject'
type WordKey = Extract<keyof Messages, `${Prefix}.${string}`>

/** The word for a code that the server sends as plain text; a code that is not known yet stands for itself. */
export const codeWord = (t: Translate, prefix: Prefix, code: string): string => {
  const key = `${prefix}.${code}`
  const word: string = t(key as WordKey)
  return word === key ? code : word
}
