import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/**
 * The document part and, where there is one, the styles part of a docx, by the package's relationships.
 *
 * @throws {Refusal} `part-damaged` and those of `readXmlPart`
 */
export function mainParts(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
): { readonly document: ZipEntry; readonly styles?: ZipEntry } {
  const target = relationship(bytes, entries.get('_rels/.rels'), limits, 'officeDocument')
  const name = target === undefined ? 'word/document.xml' : resolve('', target)
  const document = entries.get(name)
  if (document === undefined) throw new Refusal('part-damaged', { part: name })
  const slash = name.lastIndexOf('/') + 1
  const folder = name.slice(0, slash)
  const relations = entries.get(`${folder}_rels/${name.slice(slash)}.rels`)
  const styles = entries.get(resolve(folder, relationship(bytes, relations, limits, 'styles') ?? 'styles.xml'))
  return styles === undefined ? { document } : { document, styles }
}

function relationship(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  limits: Limits,
  type: string,
): string | undefined {
  let target: string | undefined
  if (entry !== undefined)
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        if (name === 'Relationship' && attribute('Type')?.endsWith(`/${type}`)) target ??= attribute('Target')
      },
    })
  return target
}

const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`
