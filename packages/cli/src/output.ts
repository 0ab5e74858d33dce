import type { Disclosure, Form, Place } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'

/** A form in one line: which, for whom, what it holds. */
export const formLine = (form: Form, index: number, lang: Lang): string => {
  const name = form.project?.name.raw || form.implementingUnit?.raw || form.title.raw || (form.title.value ?? '')
  const counts = lang === 'zh-CN' ? `${form.indicators.length} 项指标` : `${form.indicators.length} indicators`
  const kind = form.kind === 'text' ? (lang === 'zh-CN' ? '文本' : 'text') : form.template
  return `  ${index + 1}. ${name}  ${counts}  ${kind}`
}

/** Where something stands, for tables of text. */
export const lineOf = (place: Place): string => (place.line === undefined ? '' : String(place.line))

export const titleOf = (disclosure: Disclosure): string =>
  disclosure.title.raw || (disclosure.title.value ?? '') || disclosure.source.name

/** Pretty JSON with an end of line. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
