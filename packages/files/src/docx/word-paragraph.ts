import type { FlowText, TextOrigin } from '../flow/flow.ts'
import type { WordStyles } from './read-styles.ts'
import type { ListPlace, RunProperties } from './word-properties.ts'

/** A run while it is read. */
export interface WordRun {
  inferred: boolean
  /** Its texts are not printed. */
  hidden: boolean
  /** They say what to fill in. */
  placeholder: boolean
  symbolFont: string | undefined
}

/** A paragraph while it is read. */
export interface WordParagraph {
  text: string
  style: string | undefined
  list: ListPlace | undefined
  /** It goes on with the next one. */
  endDeleted: boolean
  /** A page or column ended here: what follows stands on a new line. */
  broken: boolean
  /** The run that is open: texts outside runs print nothing. */
  run: WordRun | undefined
  /** Whether anything was printed that is inferred, and anything that is not. */
  inferred: boolean
  plain: boolean
  /** Where its text stands in the XML, if somebody asks. */
  origins: readonly TextOrigin[]
}

export const newParagraph = (): WordParagraph => ({
  text: '',
  style: undefined,
  list: undefined,
  endDeleted: false,
  broken: false,
  run: undefined,
  inferred: false,
  plain: false,
  origins: [],
})

/** A run before its properties are known: hidden where its paragraph's style is. */
export const newRun = ({ style }: WordParagraph, styles: WordStyles): WordRun => ({
  inferred: false,
  placeholder: false,
  hidden: style !== undefined && styles.isHidden(style),
  symbolFont: undefined,
})

export function setRun(run: WordRun, { style, hidden, symbolFont }: RunProperties, styles: WordStyles): void {
  run.symbolFont = symbolFont
  if (style !== undefined) {
    run.inferred = styles.isInferred(style)
    run.placeholder = styles.isPlaceholder(style)
    if (run.placeholder || styles.isHidden(style)) run.hidden = true
  }
  if (hidden !== undefined) run.hidden = hidden
}

export function addText(paragraph: WordParagraph, text: string): void {
  paragraph.text += paragraph.broken && paragraph.text !== '' ? `\n${text}` : text
  paragraph.broken = false
  if (text.trim() === '') return
  if (paragraph.run?.inferred === true) paragraph.inferred = true
  else paragraph.plain = true
}

/** Puts what a paragraph whose end was deleted holds in front of the one that it goes on with. */
export function prepend(paragraph: WordParagraph, before: WordParagraph): void {
  paragraph.origins = [...before.origins, ...shifted(paragraph.origins, before.text.length)]
  paragraph.text = before.text + paragraph.text
  paragraph.inferred ||= before.inferred
  paragraph.plain ||= before.plain
}

/** @param label What the paragraph's list puts in front. */
export function finishParagraph(paragraph: WordParagraph, styles: WordStyles, label: string): FlowText {
  const role = paragraph.style === undefined ? undefined : styles.roleOf(paragraph.style)
  const inferred = paragraph.inferred && !paragraph.plain
  const joint = paragraph.style !== undefined && styles.isJoint(paragraph.style)
  return {
    kind: 'text',
    text: label + paragraph.text,
    inferred,
    ...(role && { role }),
    ...(joint && { joint }),
    ...(paragraph.origins.length > 0 && { origins: shifted(paragraph.origins, label.length) }),
  }
}

const shifted = (origins: readonly TextOrigin[], by: number): readonly TextOrigin[] =>
  origins.map((origin) => ({ ...origin, at: origin.at + by }))
