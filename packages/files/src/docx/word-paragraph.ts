import type { FlowText } from '../flow/flow.ts'
import type { WordStyles } from './read-styles.ts'

/** A paragraph while it is read. */
export interface WordParagraph {
  text: string
  style: string | undefined
  /** The run that is open: texts outside runs print nothing. */
  run: { inferred: boolean } | undefined
  /** Whether anything was printed that is inferred, and anything that is not. */
  inferred: boolean
  plain: boolean
}

export const newParagraph = (): WordParagraph => ({
  text: '',
  style: undefined,
  run: undefined,
  inferred: false,
  plain: false,
})

export function addText(paragraph: WordParagraph, text: string): void {
  paragraph.text += text
  if (text.trim() === '') return
  if (paragraph.run?.inferred === true) paragraph.inferred = true
  else paragraph.plain = true
}

export function finishParagraph(paragraph: WordParagraph, styles: WordStyles): FlowText {
  const role = paragraph.style === undefined ? undefined : styles.roleOf(paragraph.style)
  const inferred = paragraph.inferred && !paragraph.plain
  const joint = paragraph.style !== undefined && styles.isJoint(paragraph.style)
  return { kind: 'text', text: paragraph.text, inferred, ...(role && { role }), ...(joint && { joint }) }
}
