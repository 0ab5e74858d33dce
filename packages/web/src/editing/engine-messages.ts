import type { Suppression } from '@jiheng/core/check/suppress'
import type { Disclosure, Form } from '@jiheng/core/form'
import type { LayoutDocument, LayoutPart } from '@jiheng/core/layout'
import type { ProfileChoice } from '@jiheng/core/score'
import type { Change, Lang, PresentedFinding } from '../api/types.ts'
import type { PrintedSums } from './printed-sums.ts'
import type { SharedList } from './shared-list.ts'

/** A revision with changes made to it: drawn, checked, added up. */
export interface Working {
  readonly disclosure: Disclosure
  readonly layout: LayoutDocument
  readonly findings: readonly PresentedFinding[]
  /** What must add up, one entry a form. */
  readonly sums: readonly PrintedSums[]
  /** What stood before in the texts that were changed, by pointer. */
  readonly was: ReadonlyMap<string, string>
}

/** What the page asks of the worker. */
export type EngineCall =
  | {
      readonly kind: 'open'
      readonly disclosure: Disclosure
      readonly suppressions: readonly Suppression[]
      readonly lang: Lang
      readonly profile: ProfileChoice
      /** Rules that did not end before: they are not run again. */
      readonly dropped?: readonly string[]
      /** Tells each rule before it runs, so that the one that does not end is known. */
      readonly traced?: true
    }
  | { readonly kind: 'run'; readonly number: number; readonly changes: readonly Change[] }

/** `Working` on its way: what the page already has is not sent again. */
export interface PackedWorking {
  readonly disclosure: Omit<Disclosure, 'forms'>
  readonly forms: SharedList<Form>
  readonly layout: Omit<LayoutDocument, 'parts'>
  readonly parts: SharedList<LayoutPart>
  readonly findings: SharedList<PresentedFinding>
  readonly sums: readonly PrintedSums[]
  readonly was: ReadonlyMap<string, string>
}

/** The worker begins with a rule. */
export interface RuleBegun {
  readonly kind: 'rule'
  readonly id: string
}

/** What the worker answers; `bad-change`: the change at `index` cannot be made. */
export type PackedAnswer =
  | { readonly kind: 'working'; readonly number: number; readonly working: PackedWorking }
  | { readonly kind: 'bad-change'; readonly number: number; readonly index: number }

/** The same, unpacked. */
export type EngineAnswer =
  | { readonly kind: 'working'; readonly working: Working }
  | { readonly kind: 'bad-change'; readonly index: number }
