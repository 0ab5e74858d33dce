import type { Disclosure, Form, Place } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'
import { printableName } from '@jiheng/files'
import { jsonPieces, printPieces } from './json-pieces.ts'

/** A text of a document on one line of a terminal. */
export const oneLine = (text: string): string => printableName(text.replaceAll(/\s+/g, ' ')).trim()

const nameOf = (form: Form): string =>
  form.project?.name.raw || form.implementingUnit?.raw || form.title.raw || (form.title.value ?? '')

/** A form in one line: its number, for what project or unit, and what it holds. */
export const formLine = (form: Form, index: number, lang: Lang): string => {
  const counts = lang === 'zh-CN' ? `${form.indicators.length} 项指标` : `${form.indicators.length} indicators`
  const kind = form.kind === 'text' ? (lang === 'zh-CN' ? '文本' : 'text') : form.template
  return `${index + 1}. ${[oneLine(nameOf(form)), counts, kind].filter((part) => part !== '').join('  ')}`
}

/** A form as a heading over what was found in it. */
export const formHeading = (form: Form, index: number, lang: Lang): string => {
  const name = oneLine(nameOf(form))
  return lang === 'zh-CN' ? `表${index + 1}  ${name}` : `Form ${index + 1}  ${name}`
}

/** Where something stands, for tables of text. */
export const lineOf = (place: Place): string => (place.line === undefined ? '' : String(place.line))

/** What a document is called. */
export const titleOf = (disclosure: Disclosure): string =>
  oneLine(disclosure.title.raw || (disclosure.title.value ?? ''))

/** Pretty JSON with an end of line. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A JSON array written while its items come: the same text as `json` of them all. */
export const jsonArray = (out: (text: string) => void) => {
  let any = false
  return {
    add: (item: unknown): void => {
      out(`${any ? ',' : '['}\n  `)
      printPieces(jsonPieces(item, { indent: true, depth: 1 }), out)
      any = true
    },
    end: (): void => out(any ? '\n]\n' : '[]\n'),
  }
}
