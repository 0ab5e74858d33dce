import type { Disclosure, Form, FundLine } from '../form/index.ts'
import type { DepartmentLine } from '../reconcile/department-projects.ts'
import type { HandedDown } from '../reconcile/transfers.ts'

/** A goal of the document, and the one of another unit that stands earlier in the pile and is much like it. */
export interface TwinGoals {
  readonly later: Form
  readonly earlier: { readonly form: Form; readonly disclosure: Disclosure }
  /** 0.85 to 1. */
  readonly alike: number
}

/** Money that a form of the document hands down, and what local forms of the pile show of it. */
export interface FoundTransfer {
  readonly from: HandedDown
  /** In fen, of all local forms together. */
  readonly fen: number
  readonly units: number
  /** The first of the local lines. */
  readonly to: readonly FundLine[]
}

/** What a form of the document gives all projects of its department, and what their own tables in the pile make together. */
export interface FoundProjects {
  readonly department: DepartmentLine
  /** In fen, of all projects together. */
  readonly fen: number
  readonly projects: number
  /** The budgets of the first of them. */
  readonly to: readonly FundLine[]
}
