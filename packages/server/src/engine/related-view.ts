import type { Verdict } from '@jiheng/core/reconcile'
import type { StoredPairing } from '@jiheng/store'
import type { Lang, RelatedView } from '../api/index.ts'
import { presentRelated } from '../presenters/present-related.ts'
import type { Engine } from './engine-types.ts'
import { formId, type Identified, type ReconcileChoices, reconcileDocuments } from './reconcile-documents.ts'

/** What a document is held against, and how. */
export interface RelatedChoices extends ReconcileChoices {
  readonly pairings: readonly StoredPairing[]
  readonly lang: Lang
}

const verdictsOf = (pairings: readonly StoredPairing[]): readonly Verdict[] =>
  pairings.map(({ a, b, verdict }) => ({ a: formId(a.id, a.form), b: formId(b.id, b.form), verdict }))

/** The first document's projects through phases and years, and what was found across the documents. */
export const relatedView = (
  engine: Engine,
  documents: readonly Identified[],
  { pairings, lang, ...choices }: RelatedChoices,
): RelatedView =>
  presentRelated(engine, documents, reconcileDocuments(documents, verdictsOf(pairings), choices), pairings, lang)
