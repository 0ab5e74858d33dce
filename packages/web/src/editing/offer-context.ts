import type { Disclosure } from '@jiheng/core/form'
import type { OfferContext } from './offers.ts'

/** What is known of the value at a pointer: its level, its form's unit of money and year, and its neighbours' texts. */
export const offerContextOf = (
  disclosure: Disclosure,
  at: string,
  read: (document: unknown, pointer: string) => unknown,
): OfferContext => {
  const row = at.slice(0, at.lastIndexOf('/'))
  const form = disclosure.forms[Number(/^\/forms\/(\d+)\//.exec(at)?.[1] ?? -1)]
  const level = read(disclosure, `${row}/level2/value`)
  const name = read(disclosure, `${row}/name/raw`)
  const level2 = typeof level === 'string' ? level : undefined
  return {
    level2,
    name: typeof name === 'string' ? name.replace(/\s+/g, '').replace(/^指标\d*[:：.、]/, '') : '',
    amountUnit: form?.amountUnit.value,
    year: form?.year.value ?? disclosure.year.value,
    others: (form?.indicators ?? [])
      .filter((indicator) => indicator.level2.value === level2)
      .map(({ target }) => target.raw),
  }
}
