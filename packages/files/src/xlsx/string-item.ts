import { signText } from '../docx/symbol-text.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'

/**
 * Gathers the text of a shared or inline string: its runs joined, ticks and boxes that are letters of a symbol font as
 * signs, without the readings printed above characters.
 */
export interface StringItem {
  readonly begin: () => void
  readonly open: (tag: XmlTag) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  readonly value: () => string
}

export function stringItem(): StringItem {
  let value = ''
  let font: string | undefined
  let inText = false
  let inReading = false
  return {
    begin: () => {
      value = ''
      font = undefined
      inText = false
      inReading = false
    },
    open: ({ name, attribute }) => {
      if (name === 'r') font = undefined
      else if (name === 'rFont') font = attribute('val')
      else if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    text: (text) => {
      if (inText) value += font === undefined ? text : signText(text, font)
    },
    close: (name) => {
      if (name === 'rPh') inReading = false
      else if (name === 't') inText = false
    },
    value: () => value,
  }
}
