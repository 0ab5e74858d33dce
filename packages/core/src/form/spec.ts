import type { Skipped } from './disclosure.ts'
import type { Form } from './form.ts'
import type { IndicatorCell, IndicatorList } from './indicator-cells.ts'

/**
 * A Disclosure in plain strings, for cases and tests: every string is read into a typed Printed as the reader would, and
 * gets a made-up place (one line a thing, in the order written).
 */
export interface DisclosureSpec {
  readonly file?: string
  readonly title?: string
  readonly publisher?: string
  readonly publishedOn?: string
  /** Tables of a web page without header cells; the file is then one. */
  readonly tablesWithoutHeaders?: number
  readonly year?: number
  readonly narrative?: readonly {
    readonly heading: string
    readonly text: string
    readonly amount?: string
    readonly form?: number
  }[]
  readonly forms: readonly FormSpec[]
  /** Lines that are no data, and why. */
  readonly skipped?: readonly { readonly raw: string; readonly why: Skipped['why'] }[]
}

export interface FormSpec {
  readonly kind?: Form['kind']
  readonly phase?: Form['phase']
  readonly subject?: Form['subject']
  readonly scheme?: string
  readonly template?: string
  readonly title?: string
  readonly year?: number
  readonly amountUnit?: '元' | '万元' | '亿元'
  /** Whether the unit is printed; default true. */
  readonly unitPrinted?: boolean
  readonly fields?: Readonly<Record<string, string>>
  /** `path/by/slashes` → amount, or → column → amount. */
  readonly funds?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly goal?: string
  readonly goalActual?: string
  /** level2 code, name, target, and the other cells. */
  readonly rows?: readonly (readonly [level2: string, name: string, target: string, more?: RowSpec])[]
  readonly emptyLevels?: readonly string[]
  readonly spendingPlan?: Readonly<Record<string, string>>
  readonly schedule?: readonly (readonly [period: string, text: string])[]
  readonly subGoals?: readonly {
    readonly no?: string
    readonly heading?: string
    readonly text: string
    readonly amount?: string
  }[]
  readonly safeguards?: readonly string[]
  readonly level1Points?: Readonly<Record<string, string>>
  readonly totals?: { readonly weight?: string; readonly score?: string }
  /** A table of tasks; amounts by column. */
  readonly tasks?: readonly {
    readonly name: string
    readonly content?: string
    readonly completion?: string
    readonly amounts?: Readonly<Record<string, string>>
  }[]
  /** The questions of a review of targets. */
  readonly reviews?: readonly {
    readonly criterion?: string
    readonly item: string
    readonly points?: string
    readonly score?: string
    readonly opinion?: string
  }[]
}

/** The other cells of an indicator as texts, lists by the header of each column; level 1 where it does not follow from level 2. */
export type RowSpec = { readonly level1?: string } & {
  readonly [C in Exclude<IndicatorCell, 'name' | 'target'>]?: string
} & { readonly [L in IndicatorList]?: Readonly<Record<string, string>> }
