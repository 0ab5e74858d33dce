import type { Printing } from '../annotate/comment-anchor.ts'
import { escapeXml } from '../docx/escape-xml.ts'
import type { XmlSplice } from '../xml/splice-xml.ts'
import { resolveEntities } from '../xml/xml-entities.ts'
import type { TextChange } from './cell-change.ts'

/** A text element of a run, with the characters of the block's text that it prints. */
interface TextElement {
  /** Of the element in the XML. */
  readonly at: number
  readonly end: number
  readonly name: string
  readonly from: number
  readonly to: number
}

/** The text elements of a piece; undefined where it prints something else than these (a tab, a field, a drawing). */
function textElements(
  xml: string,
  w: string,
  { piece, from, to }: Printing,
  text: string,
): readonly TextElement[] | undefined {
  const found: TextElement[] = []
  const pattern = new RegExp(`<${w}t(?:\\s[^>]*)?(?:/>|>([^<]*)</${w}t>)`, 'g')
  let at = from
  let said = ''
  for (const match of xml.slice(piece.at, piece.end).matchAll(pattern)) {
    const own = resolveEntities(match[1] ?? '') ?? ''
    const begin = piece.at + match.index
    found.push({ at: begin, end: begin + match[0].length, name: `${w}t`, from: at, to: at + own.length })
    at += own.length
    said += own
  }
  return said === text.slice(from, to) ? found : undefined
}

const element = (name: string, text: string): string => `<${name} xml:space="preserve">${escapeXml(text)}</${name}>`

/**
 * The splices that change one piece of a text in the runs that print it: each keeps its type and what else it holds.
 * Undefined where something else than plain text prints it.
 *
 * @param xml The whole part. `w`: its prefix, with the colon. `printing`: what prints the text, in order.
 */
export function runSplices(
  xml: string,
  w: string,
  text: string,
  printing: readonly Printing[],
  { from, to, text: put }: TextChange,
): readonly XmlSplice[] | undefined {
  if (/[\t\n]/.test(put) || /[\t\n]/.test(text.slice(from, to))) return undefined
  const touched = printing.filter((one) => one.from <= to && one.to >= from)
  const elements = touched.map((one) => textElements(xml, w, one, text))
  if (elements.length === 0 || elements.some((one) => one === undefined)) return undefined
  const all = elements.flatMap((one) => one ?? [])
  const cut = all.filter((one) => one.from < to && one.to > from)
  const [first] = from === to ? all.filter((one) => one.from <= from && one.to >= from) : cut
  const covered = cut.reduce((sum, one) => sum + Math.min(one.to, to) - Math.max(one.from, from), 0)
  if (first === undefined || covered !== to - from) return undefined
  return [...new Set([first, ...cut])].map((one) => {
    const before = text.slice(one.from, Math.max(one.from, Math.min(one.to, from)))
    const behind = text.slice(Math.min(one.to, Math.max(one.from, to)), one.to)
    return { at: one.at, end: one.end, xml: element(one.name, before + (one === first ? put : '') + behind) }
  })
}

/** A run with this text, of the type that the paragraph's own mark has. */
export function newRun(paragraph: string, w: string, text: string): string {
  const properties = new RegExp(`<${w}pPr(?:\\s[^>]*)?>[\\s\\S]*?</${w}pPr>`).exec(paragraph)?.[0] ?? ''
  const type = new RegExp(`<${w}rPr>[\\s\\S]*?</${w}rPr>`).exec(properties)?.[0] ?? ''
  return `<${w}r>${type}${element(`${w}t`, text)}</${w}r>`
}
