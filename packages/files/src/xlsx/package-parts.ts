import type { Limits } from '../open/limits.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

export interface Relationship {
  /** The last piece of the type's address: the transitional and the strict standard differ in the rest. */
  readonly type: string
  /** The part's name in the archive. */
  readonly target: string
}

/** The parts of an office package by name, as office programs find them: letters of either case are the same. */
export interface PackageParts {
  readonly find: (name: string) => ZipEntry | undefined
  /** Of a part, or of the whole package (''), by id; none where there is no such file. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>
}

/** @throws {Refusal} those of `readXmlPart`, when relationships are asked for */
export function packageParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, limits: Limits): PackageParts {
  let lowered: ReadonlyMap<string, ZipEntry> | undefined
  const find = (name: string) => {
    const exact = entries.get(name)
    if (exact !== undefined) return exact
    lowered ??= new Map(Array.from(entries, ([key, entry]) => [key.replaceAll('\\', '/').toLowerCase(), entry]))
    return lowered.get(name.toLowerCase())
  }
  const relationships = (part: string) => {
    const slash = part.lastIndexOf('/') + 1
    const folder = part.slice(0, slash)
    const found = new Map<string, Relationship>()
    const entry = find(`${folder}_rels/${part.slice(slash)}.rels`)
    if (entry === undefined) return found
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
        if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return
        if (attribute('TargetMode') === 'External') return
        found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
      },
    })
    return found
  }
  return { find, relationships }
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((piece) => piece !== '')
  for (const piece of target.split('/'))
    if (piece === '..') path.pop()
    else if (piece !== '' && piece !== '.') path.push(piece)
  return path.join('/')
}
