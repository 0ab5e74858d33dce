import type { Finding } from '../../form/finding.ts'
import type { Form } from '../../form/form.ts'
import { readingFinding } from '../form/finding.ts'

/** Findings that say that the text of a form was damaged: without one, a wrong sum is the unit's own. */
const damage: ReadonlySet<string> = new Set([
  'text-not-understood',
  'cells-slipped',
  'cell-continued',
  'level2-label-lost',
  'digits-misread',
])

const sum = (values: readonly (string | number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0)

/** The weights of a form's rows, and those of its money lines where the printed total holds them too. */
const weightOf = ({ indicators, funds }: Form): readonly [rows: number, withMoney: number] => {
  const rows = sum(indicators.map(({ weight }) => weight?.value))
  const money = sum(funds.flatMap(({ column, amount }) => (column === '分值' ? [amount.value] : [])))
  return [rows, rows + money]
}

const off = 0.01

/**
 * Forms whose line of sums contradicts the rows that were read, while their text was damaged: a row may have been lost or put
 * together wrongly.
 *
 * @param findings those of the reading of each form
 */
export const partsDisagree = (forms: readonly Form[], findings: readonly (readonly Finding[])[]): readonly Finding[] =>
  forms.flatMap((form, i) => {
    const printed = form.totals?.weight
    if (printed?.value === undefined || !findings[i]?.some(({ rule }) => damage.has(rule))) return []
    const total = Number(printed.value)
    const found = weightOf(form)
    if (found[0] === 0 || found.some((weight) => Math.abs(weight - total) < off)) return []
    const data = { printed: printed.raw, found: `${Math.round(found[1] * 100) / 100}` }
    return [
      {
        ...readingFinding('parts-disagree', 'warning', printed.place, data, { at: `/forms/${i}/totals/weight` }),
        form: i,
      },
    ]
  })
