import type { XmlNode } from '../xml/xml-tree.ts'
import { codeText, formFieldText } from './field-text.ts'

/** Fields nest: the code of one may hold another. Only results are printed, and only those that stand in no code. */
export interface WordFields {
  /** Whether what comes now is printed. */
  readonly printing: () => boolean
  /** Whether any field goes on here. */
  readonly isOpen: () => boolean
  readonly begin: () => void
  readonly separate: () => void
  /** Answers what the field shows that has no result of its own. */
  readonly end: () => string
  readonly code: (text: string) => void
  /** What an old form field knows about itself. */
  readonly data: (nodes: readonly XmlNode[]) => void
  /** Something was printed. */
  readonly printed: () => void
  /** The paragraph ends: a code that goes on is damage, and must not hide the rest of the document. */
  readonly endParagraph: () => void
}

interface Field {
  code: string
  inCode: boolean
  printed: boolean
  shows: string | undefined
}

/** No code is longer. */
const longestCode = 2_000

export function wordFields(): WordFields {
  let open: Field[] = []
  return {
    printing: () => open.every(({ inCode }) => !inCode),
    isOpen: () => open.length > 0,
    begin: () => {
      open.push({ code: '', inCode: true, printed: false, shows: undefined })
    },
    separate: () => {
      const field = open.at(-1)
      if (field !== undefined) field.inCode = false
    },
    end: () => {
      const field = open.pop()
      if (field === undefined) return ''
      return field.printed ? '' : (field.shows ?? codeText(field.code))
    },
    code: (text) => {
      const field = open.at(-1)
      if (field?.inCode && field.code.length < longestCode) field.code += text
    },
    data: (nodes) => {
      const field = open.at(-1)
      if (field !== undefined) field.shows = formFieldText(nodes)
    },
    printed: () => {
      for (const field of open) field.printed = true
    },
    endParagraph: () => {
      if (open.length > 0) open = open.filter(({ inCode }) => !inCode)
    },
  }
}
