import { deriveIndicator } from '../form/derive-indicator.ts'
import type { EmptyLevel, Form, Indicator } from '../form/form.ts'
import { indicatorCellNames, indicatorListNames, indicatorLists } from '../form/indicator-cells.ts'
import { entriesOf } from '../form/indicator-entry.ts'
import { blank, type Printed } from '../form/printed.ts'
import type { Address } from './address.ts'
import { retype } from './typing.ts'

/** An indicator of the given levels with all the columns that the form's other rows have, all of them empty. */
export const blankIndicator = (form: Form, { level1, level2 }: Pick<Indicator, 'level1' | 'level2'>): Indicator => {
  const printed = form.indicators.map(({ core, likelihood, ...row }) => ({
    ...row,
    ...(core?.inferred ? {} : { core }),
    ...(likelihood?.inferred ? {} : { likelihood }),
  }))
  const used = indicatorCellNames.filter((column) => printed.some((row) => row[column] !== undefined))
  const extra = form.indicators.find((row) => row.extra !== undefined)?.extra
  const lists = indicatorListNames.flatMap((list) => {
    const like = form.indicators.find((row) => row[list] !== undefined)
    const { head, cell } = indicatorLists[list]
    return like
      ? [[list, entriesOf(like, list).map((entry) => ({ [head]: entry.head, [cell]: blank() }))] as const]
      : []
  })
  return {
    level1,
    level2,
    name: blank(),
    target: blank(),
    ...Object.fromEntries(used.map((column) => [column, blank()])),
    ...Object.fromEntries(lists),
    ...(extra ? { extra: extra.map(({ label }) => ({ label, value: blank() })) } : {}),
  }
}

type Typed = Extract<Address, { kind: 'empty-level' }> & { readonly raw: string }

/** Typing into a row that the authors left empty makes it an indicator. Texts that say nothing leave the row empty. */
export const fillEmptyLevels = (form: Form, edits: readonly Typed[]): Form => {
  const typed = edits.filter(({ raw }) => raw.trim() !== '')
  const rows = new Set(typed.map(({ index }) => index))
  return [...rows]
    .toSorted((a, b) => b - a)
    .reduce((current, index) => {
      const level = current.emptyLevels[index]
      return level === undefined
        ? current
        : fill(
            current,
            index,
            level,
            typed.filter((edit) => edit.index === index),
          )
    }, form)
}

const fill = (form: Form, index: number, level: EmptyLevel, edits: readonly Typed[]): Form => {
  const cells = edits.map(
    ({ property, typing, raw }) =>
      [property, retype(typing, raw, undefined, { unit: form.amountUnit.value ?? '元' })] as const,
  )
  const row: Indicator = deriveIndicator({
    ...blankIndicator(form, level),
    ...(Object.fromEntries(cells) as Record<string, Printed<never>>),
  })
  const { after } = level
  return {
    ...form,
    indicators: [...form.indicators.slice(0, after), row, ...form.indicators.slice(after)],
    emptyLevels: form.emptyLevels.flatMap((other, i) => {
      if (i === index) return []
      // Empty rows behind this one now have one indicator more above them.
      return [
        other.after > after || (other.after === after && i > index) ? { ...other, after: other.after + 1 } : other,
      ]
    }),
  }
}
