import { check, rules } from '@jiheng/core/check'
import { type Suppression, setAside } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding } from '@jiheng/core/form'
import {
  type PairOptions,
  type PresentedTable,
  pairForms,
  presentTable,
  projectTables,
  type Verdict,
} from '@jiheng/core/reconcile'
import { type ProfileChoice, profileOfForm } from '@jiheng/core/score'
import { templateOf } from '@jiheng/core/template'
import { ruleGuard } from '@jiheng/files/sandbox'

/** A document with the id under which the store has it. */
export interface Identified {
  readonly id: string
  readonly disclosure: Disclosure
}

export interface ReconcileChoices {
  /** The profiles of the office's choice. */
  readonly profile: ProfileChoice
  /** What was set aside in the first document. */
  readonly suppressions: readonly Suppression[]
}

export interface ReconciledDocuments {
  /** The projects of the first document, each with all its forms. */
  readonly tables: readonly PresentedTable[]
  /** What rules that compare documents found in the first one. */
  readonly findings: readonly Finding[]
}

/** Rules that hold the forms of one project against each other. */
const comparing = rules
  .filter(({ id, family }) => (family === 'reconcile' && id !== 'value-far-from-norm') || id === 'target-changed')
  .map(({ id }) => id)

/** How a form is named in verdicts and columns. */
export const formId = (id: string, form: number): string => `${id}#${form}`

/** The first document held against the others, with what people said of pairs. */
export const reconcileDocuments = (
  documents: readonly Identified[],
  verdicts: readonly Verdict[],
  { profile: asked, suppressions }: ReconcileChoices,
): ReconciledDocuments => {
  const [own] = documents
  if (!own) return { tables: [], findings: [] }
  // A place names another file by its name, which two files may share: for the comparison each is named by its id.
  const named = documents.map(({ id, disclosure }) => ({ ...disclosure, source: { ...disclosure.source, name: id } }))
  const pairing: PairOptions = {
    idOf: (disclosure, form) => formId(disclosure.source.name, form),
    verdicts,
  }
  const [first] = named
  const [findings = []] = check(named, {
    profile: (form) => profileOfForm(form, asked),
    only: comparing,
    pairing,
    guard: ruleGuard,
  })
  return {
    tables: projectTables(pairForms(named, pairing))
      .filter(({ columns }) => columns.some(({ disclosure }) => disclosure === first))
      .map((table) => presentTable(table, (form) => form.ownTemplate ?? templateOf(form))),
    findings: setAside(
      findings.filter(({ rule }) => comparing.includes(rule)),
      own.disclosure,
      suppressions,
    ).findings,
  }
}
