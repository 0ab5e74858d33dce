import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { odfName } from './odf-names.ts'
import { collectStyles, type StyleCollector } from './odf-styles.ts'

/**
 * The content of an OpenDocument file, and its common styles collected; the styles of the content itself pass while it is
 * read.
 *
 * @throws {Refusal} `part-damaged`, `unsupported` (password), and those of `readXmlPart`
 */
export function odfParts(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
): { readonly content: ZipEntry; readonly collector: StyleCollector } {
  const content = entries.get('content.xml')
  if (content === undefined) throw new Refusal('part-damaged', { part: 'content.xml' })
  const manifest = entries.get('META-INF/manifest.xml')
  if (manifest !== undefined) refuseEncrypted(bytes, manifest, limits)
  const collector = collectStyles()
  const styles = entries.get('styles.xml')
  if (styles !== undefined) {
    /** Styles of headers and footers, whose names are those of other styles in the content. */
    let automatic = 0
    readXmlPart(bytes, styles, limits, {
      open: (tag) => {
        const name = odfName(tag.name, tag.uri)
        if (automatic > 0 || name === 'office:automatic-styles') automatic++
        else collector.open(tag, name)
      },
      close: (local, uri) => {
        if (automatic > 0) automatic--
        else collector.close(local, uri)
      },
    })
  }
  return { content, collector }
}

function refuseEncrypted(bytes: Uint8Array, manifest: ZipEntry, limits: Limits): void {
  readXmlPart(bytes, manifest, limits, {
    open: ({ name }) => {
      if (name === 'encryption-data') throw new Refusal('unsupported', { what: 'encrypted-office' })
    },
  })
}
