import type { Indicator } from '../form/index.ts'
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
