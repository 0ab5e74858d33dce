import type { Mutation } from '../mutation.ts'
import { classificationFaults } from './classification.ts'
import { coherenceFaults } from './coherence.ts'
import { evaluationFaults } from './evaluation.ts'
import { formFaults } from './form.ts'
import { moneyFaults } from './money.ts'
import { monitoringFaults } from './monitoring.ts'
import { publishingFaults } from './publishing.ts'
import { reconcileFaults } from './reconcile.ts'
import { reviewFaults } from './review.ts'
import { valueFaults } from './values.ts'

/** Every fault that is put into clean papers, by family. */
export const mutations: readonly Mutation[] = [
  ...formFaults,
  ...valueFaults,
  ...classificationFaults,
  ...moneyFaults,
  ...coherenceFaults,
  ...evaluationFaults,
  ...monitoringFaults,
  ...reviewFaults,
  ...publishingFaults,
  ...reconcileFaults,
]
