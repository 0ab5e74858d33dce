import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/** The parts of a docx that are read. */
export interface WordParts {
  readonly document: ZipEntry
  readonly styles: ZipEntry | undefined
  readonly numbering: ZipEntry | undefined
  readonly footnotes: ZipEntry | undefined
  readonly endnotes: ZipEntry | undefined
  /** A part that the document points to by the id of a relationship. */
  readonly byId: (id: string) => ZipEntry | undefined
}

interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

/**
 * The parts of a docx by the package's relationships; those that a program did not relate by their usual names.
 *
 * @throws {Refusal} `part-damaged` and those of `readXmlPart`
 */
export function wordParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, limits: Limits): WordParts {
  const root = relationships(bytes, entries.get('_rels/.rels'), limits)
  const target = root.find(({ type }) => type === 'officeDocument')?.target
  const name = target === undefined ? 'word/document.xml' : resolve('', target)
  const document = entries.get(name)
  if (document === undefined) throw new Refusal('part-damaged', { part: name })
  const slash = name.lastIndexOf('/') + 1
  const folder = name.slice(0, slash)
  const own = relationships(bytes, entries.get(`${folder}_rels/${name.slice(slash)}.rels`), limits)
  const byType = (wanted: string) =>
    entries.get(resolve(folder, own.find(({ type }) => type === wanted)?.target ?? `${wanted}.xml`))
  return {
    document,
    styles: byType('styles'),
    numbering: byType('numbering'),
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    byId: (id) => {
      const found = own.find((one) => one.id === id)
      return found && entries.get(resolve(folder, found.target))
    },
  }
}

function relationships(bytes: Uint8Array, entry: ZipEntry | undefined, limits: Limits): readonly Relationship[] {
  const found: Relationship[] = []
  if (entry !== undefined)
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        const [type, target] = [attribute('Type'), attribute('Target')]
        if (name === 'Relationship' && type !== undefined && target !== undefined)
          found.push({ id: attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target })
      },
    })
  return found
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').slice(0, -1)
  for (const piece of target.split('/')) {
    if (piece === '..') path.pop()
    else if (piece !== '.') path.push(piece)
  }
  return path.join('/')
}
