import type { XmlTag } from '../xml/read-xml-part.ts'

/** Gathers the text of a shared or inline string: its runs joined, without the readings printed above characters. */
export interface StringItem {
  readonly begin: () => void
  readonly open: (tag: XmlTag) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
  readonly value: () => string
}

export function stringItem(): StringItem {
  let value = ''
  let inText = false
  let inReading = false
  return {
    begin: () => {
      value = ''
      inText = false
      inReading = false
    },
    open: ({ name }) => {
      if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    text: (text) => {
      if (inText) value += text
    },
    close: (name) => {
      if (name === 'rPh') inReading = false
      else if (name === 't') inText = false
    },
    value: () => value,
  }
}
