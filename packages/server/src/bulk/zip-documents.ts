import type { Disclosure } from '@jiheng/core/form'
import { type ZipMember, zipStream } from '@jiheng/files/zip'
import type { ServerContext } from '../context.ts'
import type { WriteChoices } from '../engine/engine-types.ts'
import { safeName } from '../http/safe-name.ts'
import { documentName } from '../writing/document-name.ts'
import { type ChosenDocuments, chosenIds } from './chosen-documents.ts'
import { inOrder } from './in-order.ts'
import { bytesPerZip } from './limits.ts'
import { listLine, listName, listOfFiles } from './list-of-files.ts'
import { uniqueNames } from './unique-names.ts'
import { type Made, writeOne } from './write-one.ts'

/** A title rarely says whose it is: the unit stands before it where it does not. */
const stemOf = (disclosure: Disclosure): string => {
  const unit = (disclosure.publisher.value ?? disclosure.publisher.raw).trim()
  const title = documentName(disclosure, undefined).trim()
  return safeName(title.includes(unit) ? title : `${unit} ${title}`) || 'document'
}

/**
 * Chosen documents as one zip, written as it is taken: a few documents are held, however many there are. A list in it says
 * what was written under which name, and what was not and why.
 *
 * @param tell Is told of each document, in order, when it is done.
 */
export const zipDocuments = (
  context: Pick<ServerContext, 'store' | 'writers' | 'world'>,
  documents: ChosenDocuments,
  choices: Omit<WriteChoices, 'form' | 'date'>,
  tell: (made: Made) => void,
  onFault: (error: unknown) => string,
): AsyncGenerator<Uint8Array, void> => {
  const { store, writers, world } = context
  const { format, lang } = choices
  let bytes = 0
  const make = async (id: string): Promise<Made> =>
    bytes > bytesPerZip
      ? { kind: 'failed', id, problem: { id: 'zip-full', data: { limit: bytesPerZip / 1_000_000_000 } } }
      : writeOne(context, id, choices, onFault)
  const members = async function* (): AsyncGenerator<ZipMember, void> {
    const unique = uniqueNames()
    const list = unique(listName[lang], 'csv')
    const lines: (readonly string[])[] = []
    for await (const made of inOrder(chosenIds(store, documents), writers.size, make)) {
      const name = made.kind === 'written' ? unique(stemOf(made.disclosure), format) : ''
      lines.push(listLine(made, lines.length + 1, name, lang))
      tell(made)
      if (made.kind !== 'written') continue
      bytes += made.bytes.length
      yield { name, bytes: made.bytes, modified: made.modified }
    }
    yield { name: list, bytes: listOfFiles(lines, lang), modified: world.now() }
  }
  return zipStream(members())
}
