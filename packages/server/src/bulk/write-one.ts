import type { Disclosure } from '@jiheng/core/form'
import type { ServerContext } from '../context.ts'
import type { WriteChoices, WrittenFile } from '../engine/engine-types.ts'
import { type ProblemData, Refusal } from '../errors/refusal.ts'
import { writeDocument } from '../writing/write-document.ts'

/** One document of a download: written, or why not. */
export type Made =
  | {
      readonly kind: 'written'
      readonly disclosure: Disclosure
      readonly bytes: Uint8Array
      /** Of forms converted into another template, and texts that found no place there; absent where none was asked for. */
      readonly conversion?: NonNullable<WrittenFile['conversion']>
      /** When its revision was saved. */
      readonly modified: Date
    }
  | {
      readonly kind: 'failed'
      readonly id: string
      /** Absent where it is not there any more. */
      readonly disclosure?: Disclosure
      readonly problem: { readonly id: string; readonly data: ProblemData }
    }

/**
 * Writes the newest revision of one document. What cannot be written is told and ends nothing else.
 *
 * @param onFault Is told of faults of ours; answers the number by which they are found.
 * @throws {Refusal} `server-closing`: nothing more is written
 */
export const writeOne = async (
  { store, writers }: Pick<ServerContext, 'store' | 'writers'>,
  id: string,
  choices: Omit<WriteChoices, 'form' | 'date'>,
  onFault: (error: unknown) => string,
): Promise<Made> => {
  const row = await store.findDisclosure(id)
  const revision = row && (await store.findRevision(id, row.latest))
  if (!revision) return { kind: 'failed', id, problem: { id: 'not-found', data: {} } }
  const { disclosure, createdAt } = revision
  try {
    const written = await writeDocument(writers, disclosure, { ...choices, date: createdAt.slice(0, 10) })
    return { kind: 'written', disclosure, ...written, modified: new Date(createdAt) }
  } catch (error) {
    if (!(error instanceof Refusal))
      return { kind: 'failed', id, disclosure, problem: { id: 'our-fault', data: { reference: onFault(error) } } }
    if (error.id === 'server-closing') throw error
    return { kind: 'failed', id, disclosure, problem: error }
  }
}
