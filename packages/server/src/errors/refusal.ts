import type { FindingData } from '@jiheng/core/form'
import { type UnreadableCode, unreadableSentence } from '@jiheng/core/messages'
import { type NotWritableReason, notWritableSentence } from '@jiheng/files/write'
import type { Lang, Problem } from '../api/problem.ts'
import { type ProblemId, problems } from './problems.ts'

export type ProblemData = Readonly<Record<string, unknown>>

/** A refusal on its way to the answer: thrown by routes and commands, turned into a sentence at the very end. */
export class Refusal extends Error {
  readonly id: ProblemId
  readonly data: ProblemData

  constructor(id: ProblemId, data: ProblemData = {}) {
    super(id)
    this.name = 'Refusal'
    this.id = id
    this.data = data
  }
}

const isKnown = (id: string): id is ProblemId => Object.hasOwn(problems, id)

const fill = (sentence: string, data: ProblemData): string =>
  sentence.replace(/\{(\w+)\}/gu, (_, key: string) => String(data[key] ?? ''))

/** Data by which `file-unreadable` says why, as packages/files gives them. */
export const unreadableData = (code: UnreadableCode, data: FindingData): ProblemData => ({ ...data, code })

/** Sentences that packages/files makes of its own codes. */
const sentenceOf = (id: string, data: ProblemData, lang: Lang): { readonly sentence?: string } => {
  if (id === 'file-unreadable') return { sentence: unreadableSentence(data as FindingData, lang) }
  if (id === 'not-writable') return { sentence: notWritableSentence(data as unknown as NotWritableReason, lang) }
  return {}
}

/**
 * A refusal in words. Ids of a newer version, found in the store, are shown as a fault of the file.
 * @example presentProblem('not-found', {}, 'en').message // 'What you look for is not here.'
 */
export const presentProblem = (id: string, data: ProblemData, lang: Lang): Problem['error'] => {
  const { message, advice } = problems[isKnown(id) ? id : 'file-crashed'].words[lang]
  const all = { ...data, ...sentenceOf(id, data, lang) }
  return { id, message: fill(message, all), advice: fill(advice, all), data: { ...data } }
}

/** The HTTP status of a refusal. */
export const statusOf = (id: ProblemId): number => problems[id].status
