import { type ChangedCell, changedCells } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import type { AnnotatedFormat } from '../annotate/annotate.ts'
import { ownBytes } from '../annotate/own-bytes.ts'
import { writeDocument } from '../write/write-document.ts'
import { amend } from './amend.ts'
import type { NotAmended } from './cell-change.ts'

export interface AmendedSource {
  readonly bytes: Uint8Array
  readonly format: AnnotatedFormat
  /**
   * `original`: the file that came in, with cells changed in place. `print`: the changed document printed by us, for the
   * file is of another format, or says of no cell that changed where it stands.
   */
  readonly of: 'original' | 'print'
  readonly made: readonly ChangedCell[]
  /** What the original could not be made to say: to be changed by hand. */
  readonly left: readonly NotAmended<ChangedCell>[]
}

/**
 * The file that a Disclosure was read from, saying what `after` says. The bytes that are given stay as they are.
 *
 * @param bytes The file; an archive that holds it will do.
 * @throws {NotWritable} where our print cannot hold the document
 */
export async function amendSource(bytes: Uint8Array, before: Disclosure, after: Disclosure): Promise<AmendedSource> {
  const changes = changedCells(before, after)
  const original = await ownBytes(bytes, before.source.sha256)
  const own = original && (await amend(original, changes))
  if (own?.kind === 'amended' && own.made.length > 0) return { ...own, of: 'original' }
  const print = await writeDocument(layoutDisclosure(after), 'docx')
  return { bytes: print, format: 'docx', of: 'print', made: changes, left: [] }
}
