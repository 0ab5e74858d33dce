import type { Disclosure, Printed } from '../../form/index.ts'
import { locate } from '../locate.ts'

/** What stands before cells whose label is no cell of its own: money lines and goals. */
const labelsOf = ({ forms }: Disclosure): ReadonlyMap<Printed, string> =>
  new Map(
    forms.flatMap(({ funds, goal, goalActual }): (readonly [Printed, string])[] => [
      ...funds.map(({ path, column, amount }): readonly [Printed, string] => [
        amount,
        [...path, ...(column === '预算' ? [] : [column])].join(' / '),
      ]),
      [goal, '绩效目标'],
      ...(goalActual ? [[goalActual, '实际完成情况'] as const] : []),
    ]),
  )

/**
 * A small Disclosure as its source would print it, a row a line; several forms one after the other. What was concluded and what
 * is empty is not printed.
 * @example caseText(buildDisclosure(spec)) // '项目名称 │ 古井修缮\n质量指标 │ 水质达标率 │ ≥98'
 */
export const caseText = (disclosure: Disclosure): string => {
  const labels = labelsOf(disclosure)
  const lines = new Map<number, Map<number, string>>()
  for (const [printed, { place }] of locate(disclosure)) {
    if (printed.inferred === true || printed.raw.trim() === '' || place.line === undefined) continue
    const cells = lines.get(place.line) ?? new Map<number, string>()
    const column = place.column ?? 0
    // A form's typed cells stand where its fields stand.
    const label = labels.get(printed)
    if (!cells.has(column)) cells.set(column, label === undefined ? printed.raw : `${label} │ ${printed.raw}`)
    lines.set(place.line, cells)
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(([, cells]) =>
      [...cells]
        .toSorted(([a], [b]) => a - b)
        .map(([, raw]) => raw)
        .join(' │ '),
    )
    .join('\n')
}
