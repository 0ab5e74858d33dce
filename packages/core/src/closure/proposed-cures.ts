import type { Form, Printed } from '../form/index.ts'
import { derivationOf } from './derivation.ts'
import type { Relation } from './relation.ts'
import type { Proposal } from './solve.ts'

/** More choices than these are none: then the total and empty cells alone are offered. */
const most = 3

/** A proposal as a rule's suggestion; the key names a sentence of `proposedWords`. */
export interface ProposedCure {
  readonly key: 'change' | 'fill'
  readonly data: { readonly label: string; readonly value: string; readonly derivation: string }
  readonly edits: readonly { readonly at: Printed; readonly raw: string }[]
}

/** The sentences of proposals, for a rule's `fixes`. */
export const proposedWords = {
  'zh-CN': { change: '把“{label}”改为{value}（{derivation}）', fill: '把空着的“{label}”填为{value}（{derivation}）' },
  en: {
    change: 'Change “{label}” to {value} ({derivation})',
    fill: 'Fill in {value} for the empty “{label}” ({derivation})',
  },
} as const

/**
 * Proposals as suggestions of the rule that speaks of the relation.
 * @example report({ …, suggestions: proposedCures(curesOf(closure, relation), relation, form) })
 */
export const proposedCures = (
  proposals: readonly Proposal[],
  { terms }: Pick<Relation, 'terms'>,
  form: Form,
): readonly ProposedCure[] => {
  const isTotal = ({ figure }: Proposal): boolean => terms.some((term) => term.figure === figure && term.factor.lt(0))
  const offered = proposals.length > most ? proposals.filter((one) => one.figure.blank || isTotal(one)) : proposals
  return offered.map((proposal) => ({
    key: proposal.figure.blank ? 'fill' : 'change',
    data: { label: proposal.figure.label(), value: proposal.raw, derivation: derivationOf(proposal, form) },
    edits: [{ at: proposal.figure.cell, raw: proposal.raw }],
  }))
}
