import { type Form, type Indicator, targetInForce } from '../form/index.ts'
import { likeness } from '../queries/likeness.ts'
import { lettersOf } from '../queries/plain-text.ts'
import type { Template } from '../template/schema/index.ts'
import { matchRows, type RowMatch } from './match-rows.ts'
import { type MoneyChange, moneyChanges } from './money-changes.ts'
import type { Pairing } from './pairing.ts'
import { changeOfTarget, type TargetChange } from './target-change.ts'
import { weightChanges } from './weight-changes.ts'

/** One difference between two forms of a project. `before` stands in the earlier form, `after` in the later one. */
export type FormDifference =
  | { readonly kind: 'indicator-dropped'; readonly before: Indicator; readonly replaceable: boolean }
  | { readonly kind: 'indicator-added'; readonly after: Indicator }
  | {
      readonly kind: 'indicator-renamed'
      readonly before: Indicator
      readonly after: Indicator
      readonly likeness: number
    }
  | { readonly kind: 'indicator-split'; readonly before: Indicator; readonly after: readonly Indicator[] }
  | { readonly kind: 'indicators-united'; readonly before: readonly Indicator[]; readonly after: Indicator }
  | { readonly kind: 'level-changed'; readonly before: Indicator; readonly after: Indicator }
  | {
      readonly kind: 'target-changed'
      readonly before: Indicator
      readonly after: Indicator
      readonly change: TargetChange['kind']
      readonly ratio?: number
    }
  | {
      readonly kind: 'weight-changed'
      readonly before: Indicator
      readonly after: Indicator
      /** The earlier weight, as points of the later form's sum. */
      readonly expected: string
    }
  | ({ readonly kind: 'money-changed' } & MoneyChange)
  | { readonly kind: 'goal-changed'; readonly likeness: number }
  | { readonly kind: 'goal-copied'; readonly likeness: number }

/** A pair of forms, how their rows correspond, and what differs. */
export interface Reconciled {
  readonly pairing: Pairing
  readonly rows: RowMatch
  readonly differences: readonly FormDifference[]
}

/** Goals alike from here on are copies (domain: 0.85); shorter ones may well be the same. */
const copied = 0.85
const longEnough = 30
const withoutYears = (text: string): string => lettersOf(text.replace(/20\d{2}年?度?/g, ''))

const goalDifferences = ({ earlier, later, relation }: Pairing): readonly FormDifference[] => {
  const [before, after] = [withoutYears(earlier.form.goal.raw), withoutYears(later.form.goal.raw)]
  if (before === '' || after === '') return []
  const alike = Number(likeness(before, after).toFixed(2))
  if (relation === 'last-year')
    return alike >= copied && Math.min(before.length, after.length) >= longEnough
      ? [{ kind: 'goal-copied', likeness: alike }]
      : []
  if (relation === 'result') return []
  return before === after ? [] : [{ kind: 'goal-changed', likeness: alike }]
}

const levelChanged = (before: Indicator, after: Indicator): boolean =>
  before.level2.value !== undefined && after.level2.value !== undefined && before.level2.value !== after.level2.value

const rowDifferences = (rows: RowMatch, years: 'one' | 'two'): readonly FormDifference[] => [
  ...rows.pairs.flatMap(({ before, after, likeness }): readonly FormDifference[] => {
    const { kind, ratio } = changeOfTarget(before, after, years)
    return [
      ...(likeness < 1 ? [{ kind: 'indicator-renamed', before, after, likeness } as const] : []),
      ...(levelChanged(before, after) ? [{ kind: 'level-changed', before, after } as const] : []),
      ...(kind === 'same' || kind === 'unknown'
        ? []
        : [{ kind: 'target-changed', before, after, change: kind, ...(ratio !== undefined && { ratio }) } as const]),
    ]
  }),
  ...rows.split.map((each) => ({ kind: 'indicator-split', ...each }) as const),
  ...rows.united.map((each) => ({ kind: 'indicators-united', ...each }) as const),
  ...rows.dropped.map(
    (before) =>
      ({
        kind: 'indicator-dropped',
        before,
        replaceable: rows.added.some(({ level2 }) => level2.value === before.level2.value),
      }) as const,
  ),
  ...rows.added.map((after) => ({ kind: 'indicator-added', after }) as const),
]

/** Rows of last year's result are held against this year's target: what was reached then, what is asked for now. */
const resultRows = (rows: readonly Indicator[]): readonly Indicator[] =>
  rows.map((row) => (row.actual ? { ...row, target: row.actual } : { ...row, target: targetInForce(row) }))

/**
 * How the rows of a pair correspond and what differs, in the order of the earlier form. For `result` pairs the earlier rows
 * are those of the self-evaluation with what was reached as their target.
 * @example reconcile(pairing, templateOf).differences // [{ kind: 'target-changed', change: 'lowered', ratio: 0.75, … }]
 */
export const reconcile = (pairing: Pairing, templateOf: (form: Form) => Template | undefined): Reconciled => {
  const { earlier, later, relation } = pairing
  const before = relation === 'result' ? resultRows(earlier.form.indicators) : earlier.form.indicators
  const rows = matchRows(before, later.form.indicators)
  return {
    pairing,
    rows,
    differences: [
      ...rowDifferences(rows, relation === 'last-year' || relation === 'result' ? 'two' : 'one'),
      ...(relation === 'approved' || relation === 'adjusted' ? weightChanges(earlier.form, later.form, rows) : []),
      ...moneyChanges(pairing, templateOf).map((each) => ({ kind: 'money-changed', ...each }) as const),
      ...goalDifferences(pairing),
    ],
  }
}
