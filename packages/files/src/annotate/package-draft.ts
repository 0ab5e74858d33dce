import { escapeXml } from '../docx/escape-xml.ts'
import type { Limits } from '../open/limits.ts'
import { type PackageParts, packageParts } from '../xlsx/package-parts.ts'
import { xmlEncoding } from '../xml/read-xml-part.ts'
import { spliceXml, type XmlSplice } from '../xml/splice-xml.ts'
import { inflateWhole } from '../zip/inflate-whole.ts'
import { spliceZip } from '../zip/splice-zip.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { atEndOf, type XmlOutline, xmlOutline } from './xml-outline.ts'

const contentTypes = '[Content_Types].xml'
const relationsUri = 'http://schemas.openxmlformats.org/package/2006/relationships'
const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** An office package with changes on the way. Nothing of it is written anew: pieces are put in, files are added. */
export interface PackageDraft {
  readonly parts: PackageParts
  readonly outline: (entry: ZipEntry) => XmlOutline
  readonly splice: (entry: ZipEntry, splice: XmlSplice) => void
  /** Adds a file under the first name `prefix`N`suffix` that is free; answers the name. */
  readonly add: (prefix: string, suffix: string, contentType: string, content: string) => string
  /** Relates an added file to a part; answers the id. `strictly`: the package is of the strict standard. */
  readonly relate: (part: string, type: string, target: string, strictly: boolean) => string
  /** @throws {Refusal} `archive-damaged` */
  readonly build: () => Uint8Array
}

export function packageDraft(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, limits: Limits): PackageDraft {
  const parts = packageParts(bytes, entries, limits)
  const outlines = new Map<ZipEntry, XmlOutline>()
  const splices = new Map<ZipEntry, XmlSplice[]>()
  const added = new Map<string, string>()
  const relations = new Map<string, string[]>()
  const types: string[] = []

  const outline = (entry: ZipEntry): XmlOutline => {
    const made = outlines.get(entry) ?? xmlOutline(bytes, entry, limits)
    outlines.set(entry, made)
    return made
  }
  const splice = (entry: ZipEntry, one: XmlSplice) => {
    const own = splices.get(entry)
    if (own === undefined) splices.set(entry, [one])
    else own.push(one)
  }
  const declare = (xml: (prefix: string) => string) => {
    const list = parts.find(contentTypes)
    if (list !== undefined) types.push(xml(outline(list).prefix))
  }
  const add: PackageDraft['add'] = (prefix, suffix, contentType, content) => {
    let number = 1
    while (parts.find(`${prefix}${number}${suffix}`) !== undefined || added.has(`${prefix}${number}${suffix}`)) number++
    const name = `${prefix}${number}${suffix}`
    added.set(name, content)
    declare((p) => `<${p}Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`)
    return name
  }
  const relate: PackageDraft['relate'] = (part, type, target, strictly) => {
    const entry = parts.find(relationsName(part))
    const taken = entry === undefined ? [] : outline(entry).children.map(({ attribute }) => attribute('Id'))
    const own = relations.get(part) ?? []
    let number = taken.length + own.length + 1
    while (taken.includes(`rId${number}`)) number++
    const id = `rId${number}`
    const prefix = entry === undefined ? '' : outline(entry).prefix
    const address = `${strictly ? strict : transitional}/${type}`
    const xml = `<${prefix}Relationship Id="${id}" Type="${address}" Target="/${escapeXml(target)}"/>`
    relations.set(part, [...own, xml])
    return id
  }
  const build = () => {
    const changes = new Map<string, Uint8Array>()
    const list = parts.find(contentTypes)
    if (list !== undefined && types.length > 0) splice(list, atEndOf(outline(list), types.join('')))
    for (const [part, own] of relations) {
      const entry = parts.find(relationsName(part))
      if (entry === undefined)
        added.set(
          relationsName(part),
          `${xmlHead}<Relationships xmlns="${relationsUri}">${own.join('')}</Relationships>`,
        )
      else splice(entry, atEndOf(outline(entry), own.join('')))
    }
    for (const [entry, own] of splices) {
      const content = inflateWhole(bytes, entry, limits)
      changes.set(entry.name, spliceXml(content, xmlEncoding(content), own))
    }
    for (const [name, content] of added) changes.set(name, new TextEncoder().encode(content))
    return spliceZip(bytes, changes)
  }
  return { parts, outline, splice, add, relate, build }
}

/** What every XML file of a package begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The file with a part's relationships. */
const relationsName = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}
