import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { collectStyles, type StyleCollector } from './odf-styles.ts'
import { readOdfText } from './read-odf-text.ts'

export interface OdfParts {
  readonly content: ZipEntry
  readonly collector: StyleCollector
  readonly headers: readonly Flow[]
  readonly footers: readonly Flow[]
}

/**
 * The content of an OpenDocument file, its common styles collected, and the texts of its margins; the styles of the content
 * itself pass while it is read.
 *
 * @throws {Refusal} `part-damaged`, `unsupported` (password), and those of `readXmlPart`
 */
export function odfParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, limits: Limits): OdfParts {
  const content = entries.get('content.xml')
  if (content === undefined) throw new Refusal('part-damaged', { part: 'content.xml' })
  const manifest = entries.get('META-INF/manifest.xml')
  if (manifest !== undefined) refuseEncrypted(bytes, manifest, limits)
  const collector = collectStyles()
  const styles = entries.get('styles.xml')
  const margins = styles === undefined ? undefined : readOdfText(bytes, styles, collector, limits, false)
  return { content, collector, headers: margins?.headers ?? [], footers: margins?.footers ?? [] }
}

function refuseEncrypted(bytes: Uint8Array, manifest: ZipEntry, limits: Limits): void {
  readXmlPart(bytes, manifest, limits, {
    open: ({ name }) => {
      if (name === 'encryption-data') throw new Refusal('unsupported', { what: 'encrypted-office' })
    },
  })
}
