import { signText } from '../docx/symbol-text.ts'
import type { FlowText } from '../flow/flow.ts'
import type { OdfStyles } from './odf-styles.ts'

/** A paragraph while it is read. */
export interface OdfParagraph {
  /** Text between tags, in which white space collapses. */
  readonly flowing: (text: string, inferred: boolean, font?: string) => void
  /** What an element stands for: spaces, a tab, a line break. */
  readonly exact: (text: string) => void
  readonly text: () => string
  /** @param label The number of the list item that the paragraph begins, with the space behind it. */
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
    flowing: (piece, isInferred, font) => {
      const shown = readableText(piece.replace(/[ \t\r\n]+/g, ' '), font)
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
    text: () => text,
    finish: (label, styles, heading) => {
      const role = styles.role(style) ?? (heading ? 'heading' : undefined)
      return {
        kind: 'text',
        text: label + text,
        inferred: inferred && !plain,
        ...(role && { role }),
        ...(styles.isJoint(style) && { joint: true as const }),
      }
    },
  }
}

/** Hyphens that do not break, soft ones, and letters of fonts of signs, as in Word's files. */
const readableText = (text: string, font: string | undefined): string =>
  signText(text.replaceAll('\u2011', '-').replaceAll('\u00ad', ''), font)
