import { symbolText } from '../docx/symbol-text.ts'
import type { FlowText } from '../flow/flow.ts'
import type { OdfStyles } from './odf-styles.ts'

/** A paragraph while it is read. */
export interface OdfParagraph {
  /** Text between tags, in which white space collapses. */
  readonly flowing: (text: string, inferred: boolean) => void
  /** What an element stands for: spaces, a tab, a line break. */
  readonly exact: (text: string) => void
  /** @param label The number of the list item that the paragraph begins. */
  readonly finish: (label: string, styles: OdfStyles, heading: boolean) => FlowText
  readonly style: string | undefined
}

export function odfParagraph(style: string | undefined): OdfParagraph {
  let text = ''
  /** Further white space adds nothing. */
  let spaced = true
  let inferred = false
  let plain = false
  return {
    style,
    flowing: (piece, isInferred) => {
      const shown = readableText(piece.replace(/[ \t\r\n]+/g, ' '))
      text += spaced ? shown.replace(/^ /, '') : shown
      if (shown !== '') spaced = shown.endsWith(' ')
      if (shown.trim() === '') return
      if (isInferred) inferred = true
      else plain = true
    },
    exact: (piece) => {
      text += piece
      spaced = false
    },
    finish: (label, styles, heading) => {
      const role = styles.role(style) ?? (heading ? 'heading' : undefined)
      return {
        kind: 'text',
        text: text === '' ? label.trimEnd() : label + text,
        inferred: inferred && !plain,
        ...(role && { role }),
        ...(styles.isJoint(style) && { joint: true as const }),
      }
    },
  }
}

/** Hyphens that do not break, soft ones, and boxes of symbol fonts, as in Word's files. */
const readableText = (text: string): string =>
  text
    .replaceAll('\u2011', '-')
    .replaceAll('\u00ad', '')
    .replace(/[\uf020-\uf0ff]/g, (symbol) => symbolText(symbol.charCodeAt(0).toString(16)))
