import type {
  Disclosure,
  EmptyLevel,
  Field,
  Finding,
  FindingData,
  Form,
  FundLine,
  Indicator,
  Printed,
  Section,
  Severity,
} from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { ValueCell } from '../queries/value-cells.ts'
import type { Compared } from '../reconcile/comparisons.ts'
import type { Reconciled } from '../reconcile/differences.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import type { FoundProjects, FoundTransfer, TwinGoals } from './found.ts'

/** The rule families of the field (one folder each). */
export const families = [
  'form',
  'values',
  'classification',
  'money',
  'coherence',
  'monitoring',
  'evaluation',
  'review',
  'reconcile',
  'publishing',
  'reading',
] as const
export type Family = (typeof families)[number]

/** What a rule rests on: a document of `core/law` with its article, or arithmetic, or the practice of the field. */
export interface RuleBasis {
  readonly kind: 'law' | 'criterion' | 'arithmetic' | 'practice'
  /** Id in core/law. */
  readonly law?: string
  readonly article?: string
  /** False where the wording has not been located in a source text. */
  readonly verified: boolean
}

/** The rule's page, in Chinese. */
export interface RuleDocs {
  readonly title: string
  readonly what: string
  readonly why: string
  readonly example: string
  readonly instead: string
  /** Why the fix is safe or unsafe; absent where the rule offers none. */
  readonly fixSafety?: string
  readonly cannotSee: string
}

/** Sentences with `{placeholders}` filled from the finding's data. `default` unless the report names another. */
export interface RuleMessages {
  readonly sentences: Readonly<Record<string, string>>
  readonly fixes?: Readonly<Record<string, string>>
}

/**
 * One rule: one file, one page, one set of cases. `create` gets the read-only context of one check and returns handlers
 * by node; it keeps no state outside its own closure.
 */
export interface Rule {
  readonly id: string
  readonly family: Family
  /** The highest severity that the rule can report. */
  readonly severity: Severity
  readonly basis: readonly RuleBasis[]
  /** Years of forms to which the rule applies, both inclusive; absent: every year. */
  readonly validFrom?: number
  readonly validTo?: number
  /**
   * Whether the fault lies in the target itself: a form that only reports on approved targets (monitoring, self-evaluation)
   * cannot mend it, and the sentence then says when it can be mended.
   */
  readonly ofTarget?: true
  /**
   * What the rule holds against other documents; absent: it looks at each document by itself. A rule does one or the other,
   * so that a pile of any size is checked a document at a time.
   */
  readonly compares?: Compared
  readonly since: string
  readonly docs: RuleDocs
  readonly messages: Readonly<Record<'zh-CN' | 'en', RuleMessages>>
  readonly create: (context: RuleContext) => Handlers
}

/**
 * Handlers by node, called in document order. The last four are for rules that compare, and are called for the document
 * in which the fault is reported: that of the later form of a pair, of the goal that came later, of the form that hands
 * money down, of the department whose projects are added up.
 */
export interface Handlers {
  readonly disclosure?: (disclosure: Disclosure) => void
  readonly section?: (section: Section) => void
  readonly form?: (form: Form, node: FormNode) => void
  readonly field?: (field: Field, node: FormNode) => void
  readonly fund?: (fund: FundLine, node: FormNode) => void
  readonly indicator?: (indicator: Indicator, node: RowNode) => void
  readonly emptyLevel?: (level: EmptyLevel, node: FormNode) => void
  /** All pairs whose later form stands in the document, and how they differ. */
  readonly pairs?: (pairs: readonly Reconciled[]) => void
  readonly twins?: (twins: TwinGoals) => void
  readonly transfer?: (transfer: FoundTransfer) => void
  readonly projects?: (found: FoundProjects) => void
}

export interface FormNode {
  readonly form: Form
  readonly formIndex: number
  readonly disclosure: Disclosure
  /** The profile in force for this form. */
  readonly profile: Profile
  /** The form's template; undefined where nothing knows it. */
  readonly template: Template | undefined
}

/** A row of a form, with what nearly every rule asks of it. */
export interface RowNode extends FormNode {
  /** Index over the form's indicators. */
  readonly position: number
  /** The indicator's name as it was meant (`plainName`): what stands in sentences. */
  readonly name: string
  /** The same down to its head noun (`headOf`): what vocabularies are held against. */
  readonly head: string
  /** Whether that is a ratio, as `isRate` says. */
  readonly isRate: boolean
  /** Whether that is satisfaction, as `isSatisfaction` says. */
  readonly isSatisfaction: boolean
  /** Every cell of the row that holds a value, as `valueCells` says. */
  readonly values: readonly ValueCell[]
}

export interface RuleContext {
  /** Of a form of the document, or of one that it is held against. */
  readonly profileOf: (form: Form) => Profile
  readonly templateOf: (form: Form) => Template | undefined
  /** What others set for the same kinds of numbers, where the caller gives a library. */
  readonly norms: Norms | undefined
  readonly report: (report: Report) => void
}

/**
 * One fault as a rule sees it: a Printed of the Disclosure (found again by identity) and, inside its text, an offset.
 * The engine alone turns it into place, pointer and form.
 */
export interface Report {
  readonly at: Printed
  readonly span?: { readonly start: number; readonly end: number }
  /** Key into the rule's sentences. */
  readonly message?: string
  /** The articles of the rule's basis on which this fault rests; default: all. What has no article always counts. */
  readonly basis?: readonly string[]
  /** Lower than the rule's own; a higher one is cut down to it. */
  readonly severity?: Severity
  /** `reading`: what the extraction of the text damaged, never charged to the unit. Default `document`. */
  readonly origin?: Finding['origin']
  readonly data: FindingData
  readonly related?: readonly Printed[]
  readonly fix?: RuleFix
  readonly suggestions?: readonly RuleFix[]
}

/** `key` names the sentence in the rule's `fixes`; `data` fills it before that of the report does. */
export interface RuleFix {
  readonly key: string
  readonly data?: FindingData
  readonly edits: readonly { readonly at: Printed; readonly raw: string }[]
}

/** Cases of a rule: small documents on which it must fire (with what data) or stay silent. */
export interface RuleCases {
  readonly fires: readonly RuleCase[]
  readonly silent: readonly RuleCase[]
}

export interface RuleCase {
  readonly name: string
  /** Read by `buildDisclosure`; several for rules that compare documents. */
  readonly documents: readonly import('../form/build.ts').DisclosureSpec[]
  readonly profile?: string
  /** A pile of which norms are made. */
  readonly norms?: readonly import('../form/build.ts').DisclosureSpec[]
  /** For `fires`: the raw texts of the marked cells, in order. */
  readonly at?: readonly string[]
}
