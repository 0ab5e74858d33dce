import type { z } from 'zod'
import { pointerOf } from '../form/pointer.ts'
import type { Words } from '../messages/lang.ts'
import { issueWords } from './issue-words.ts'

/** What is wrong with data from elsewhere: a JSON Pointer to it, and a sentence with the right form. */
export interface SchemaFault {
  readonly at: string
  readonly sentence: Words
}

/** How data at some place is written, shown where it is none of the shapes that could stand there. */
export type RightForms = readonly (readonly [at: RegExp, form: string])[]

type Issue = z.core.$ZodIssue

/** Of several shapes that data could have, the one that it comes nearest to: the fewest faults, the deepest. */
const nearest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, { code, path }) =>
        sum + (code === 'unrecognized_keys' && path.length === 0 ? 10 : 3) - Math.min(2, path.length),
      0,
    )
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? []
}

const faultsOf = (issue: Issue, base: readonly PropertyKey[], forms: RightForms): readonly SchemaFault[] => {
  const path = [...base, ...issue.path]
  const at = pointerOf(path) || '/'
  if (issue.code !== 'invalid_union') return [{ at, sentence: issueWords(issue) }]
  const form = forms.find(([pattern]) => pattern.test(at))?.[1]
  const inside = nearest(issue.errors)
  const strange =
    inside.length === 0 || inside.every(({ code, path: own }) => code === 'unrecognized_keys' && own.length === 0)
  if (form !== undefined && (strange || inside.every(({ path: own }) => own.length === 0)))
    return [
      {
        at,
        sentence: { 'zh-CN': `不是任何一种写法；可写成：${form}。`, en: `is none of the forms; write one of ${form}.` },
      },
    ]
  if (inside.length === 0) return [{ at, sentence: issueWords(issue) }]
  return inside.flatMap((one) => faultsOf(one, path, forms))
}

/**
 * The faults that a schema of zod found, each with its place and the right form, in both languages. Parse with
 * `{ reportInput: true }`, so that what is missing is told from what is wrong.
 * @example schemaFaults(error.issues)[0] // { at: '/version', sentence: { 'zh-CN': '缺少这一项；应是文字。', en: … } }
 */
export const schemaFaults = (issues: readonly Issue[], forms: RightForms = []): readonly SchemaFault[] =>
  issues.flatMap((issue) => faultsOf(issue, [], forms))
