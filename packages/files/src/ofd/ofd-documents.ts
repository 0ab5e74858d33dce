import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { boxOf } from './ofd-numbers.ts'
import { partPath } from './part-path.ts'

type Box = NonNullable<ReturnType<typeof boxOf>>

/** A page of an OFD file before its content is read. */
export interface OfdPage {
  readonly id: string
  readonly content: ZipEntry
}

/** One document of an OFD file: nearly every file has one. */
export interface OfdDocument {
  /** Physical box of pages that give none of their own, in millimetres. */
  readonly box: Box
  readonly pages: readonly OfdPage[]
  /** Content of template pages by id. */
  readonly templates: ReadonlyMap<string, ZipEntry>
  /** Content of what was put onto a page later, by the page's id. */
  readonly annotations: ReadonlyMap<string, readonly ZipEntry[]>
  /** Where drawings that pages use again and again are kept. */
  readonly resources: readonly ZipEntry[]
}

const a4: Box = [0, 0, 210, 297]

/**
 * The documents of an OFD file, in its order, with their pages in reading order.
 *
 * @throws {Refusal} `part-damaged` (nothing leads to a document), `too-many-pages`, and those of `readXmlPart`
 */
export function ofdDocuments(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  limits: Limits,
): readonly OfdDocument[] {
  const root = need(entries, 'OFD.xml')
  const roots: string[] = []
  readElements(bytes, root, limits, {
    DocRoot: (text) => {
      if (text !== '') roots.push(partPath(root.name, text))
    },
  })
  if (roots.length === 0) throw new Refusal('part-damaged', { part: root.name })
  return roots.map((name) => ofdDocument(bytes, entries, need(entries, name), limits))
}

function ofdDocument(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  document: ZipEntry,
  limits: Limits,
): OfdDocument {
  const at = (location: string): ZipEntry | undefined =>
    entries.get(partPath(document.name, location)) ?? entries.get(partPath('', location))
  let box = a4
  const pages: OfdPage[] = []
  const templates = new Map<string, ZipEntry>()
  const resources: ZipEntry[] = []
  const annotations = new Map<string, ZipEntry[]>()
  const resource = (text: string) => {
    const entry = at(text)
    if (entry !== undefined) resources.push(entry)
  }
  readElements(bytes, document, limits, {
    PhysicalBox: (text) => {
      box = boxOf(text) ?? box
    },
    PublicRes: resource,
    DocumentRes: resource,
    TemplatePage: (_, attribute) => {
      const entry = at(attribute('BaseLoc') ?? '')
      if (entry !== undefined) templates.set(attribute('ID') ?? '', entry)
    },
    Page: (_, attribute) => {
      const location = attribute('BaseLoc') ?? ''
      if (pages.length >= limits.pages) throw new Refusal('too-many-pages', { limit: limits.pages })
      const content = at(location) ?? need(entries, partPath(document.name, location))
      pages.push({ id: attribute('ID') ?? '', content })
    },
    Annotations: (text) => {
      const list = at(text)
      if (list !== undefined) readAnnotations(bytes, entries, list, limits, annotations)
    },
  })
  return { box, pages, templates, annotations, resources }
}

/** A list of pages, each with the file of its annotations. */
function readAnnotations(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  list: ZipEntry,
  limits: Limits,
  annotations: Map<string, ZipEntry[]>,
): void {
  readElements(bytes, list, limits, {
    FileLoc: (text, _, above) => {
      const page = above('PageID') ?? ''
      const entry = entries.get(partPath(list.name, text)) ?? entries.get(partPath('', text))
      if (entry !== undefined) annotations.set(page, [...(annotations.get(page) ?? []), entry])
    },
  })
}

type Attribute = XmlTag['attribute']
type Taker = (text: string, attribute: Attribute, above: Attribute) => void

/** Calls back for each element of these names, when it ends, with its text and its own and its parent's attributes. */
function readElements(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  takers: Readonly<Record<string, Taker>>,
): void {
  const open: { readonly tag: XmlTag; text: string }[] = []
  readXmlPart(bytes, entry, limits, {
    open: (tag) => open.push({ tag, text: '' }),
    text: (text) => {
      const last = open.at(-1)
      if (last !== undefined && last.text.length < 10_000) last.text += text
    },
    close: (name) => {
      const own = open.pop()
      const above = open.at(-1)
      if (own !== undefined && Object.hasOwn(takers, name))
        takers[name]?.(own.text.trim(), own.tag.attribute, above?.tag.attribute ?? (() => undefined))
    },
  })
}

function need(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(name)
  if (entry === undefined) throw new Refusal('part-damaged', { part: name })
  return entry
}
