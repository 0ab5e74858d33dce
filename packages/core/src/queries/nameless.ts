import type { Form, Indicator } from '../form/index.ts'
import { kept } from '../form/kept.ts'
import { plainText } from './plain-text.ts'

/** 指标1：, （1）, ……: what a blank form prints where a name belongs. */
const blank = /^(?:指标\d*[:：.．、]?|[（(]?\d{1,2}[)）.．、:：]?|[.。…·*＊×xX_-]+)$/

/**
 * Whether a row has no name of its own: its cell is empty, or holds only what the blank form printed there.
 * @example isNameless({ name: { raw: '指标1：', place: {} } }) // true
 */
export const isNameless = ({ name }: Pick<Indicator, 'name'>): boolean => {
  const text = plainText(name.raw)
  return text === '' || blank.test(text)
}

/**
 * The rows of a form that are called something, were it only 指标1：; what is below an empty name are left-over cells.
 * @example namedRows(form).map(({ weight }) => weight?.raw)
 */
export const namedRows = kept((form: Form): readonly Indicator[] =>
  form.indicators.filter(({ name }) => plainText(name.raw) !== ''),
)
