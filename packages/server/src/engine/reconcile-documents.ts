import { check, rules } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import {
  type PairOptions,
  type PresentedTable,
  pairForms,
  presentTable,
  projectTables,
  type Verdict,
} from '@jiheng/core/reconcile'
import { profileOfForm } from '@jiheng/core/score'
import { templateOf } from '@jiheng/core/template'
import { ruleGuard } from '@jiheng/files/sandbox'

/** A document with the id under which the store has it. */
export interface Identified {
  readonly id: string
  readonly disclosure: Disclosure
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
): ReconciledDocuments => {
  const [own] = documents
  if (!own) return { tables: [], findings: [] }
  const ids = new Map(documents.map(({ id, disclosure }) => [disclosure, id]))
  const pairing: PairOptions = {
    idOf: (disclosure, form) => formId(ids.get(disclosure) ?? '', form),
    verdicts,
  }
  const all = documents.map(({ disclosure }) => disclosure)
  const [findings = []] = check(all, {
    profile: (form) => profileOfForm(form),
    only: comparing,
    pairing,
    guard: ruleGuard,
  })
  return {
    tables: projectTables(pairForms(all, pairing))
      .filter(({ columns }) => columns.some(({ disclosure }) => disclosure === own.disclosure))
      .map((table) => presentTable(table, (form) => form.ownTemplate ?? templateOf(form))),
    findings: findings.filter(({ rule }) => comparing.includes(rule)),
  }
}
