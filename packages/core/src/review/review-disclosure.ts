import type { Disclosure, Finding } from '../form/index.ts'
import { reviewForm } from './review-form.ts'

/** A document that was checked. */
export interface Reviewed {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/**
 * The review forms of all forms of targets of some documents as one Disclosure, to be printed, edited and kept like any other;
 * undefined where there is nothing to review.
 * @param only Index of the one form of each document that is reviewed; absent: all of them.
 */
export const reviewDisclosure = (documents: readonly Reviewed[], only?: number): Disclosure | undefined => {
  const forms = documents.flatMap(({ disclosure, findings }) =>
    disclosure.forms.flatMap((_, index) =>
      only === undefined || only === index ? (reviewForm(disclosure, index, findings) ?? []) : [],
    ),
  )
  const [first] = documents
  if (first === undefined || forms.length === 0) return undefined
  const nothing = { raw: '', place: {} }
  const { year } = first.disclosure
  return {
    schema: 'jiheng/1',
    source: { name: '绩效目标审核表.json', sha256: '', mediaType: 'application/json', bytes: 0 },
    title: { ...nothing, value: '项目支出绩效目标审核表', inferred: true },
    publisher: nothing,
    publishedOn: nothing,
    year: year.value === undefined ? nothing : { ...nothing, value: year.value, inferred: true },
    narrative: [],
    forms,
    skipped: [],
    findings: [],
  }
}
