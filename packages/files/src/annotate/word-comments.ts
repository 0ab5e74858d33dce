import { escapeXml } from '../docx/escape-xml.ts'
import { cleanText } from '../layout/clean-text.ts'
import { linesOf, type PlacedNote } from './note.ts'
import { type PackageDraft, xmlHead } from './package-draft.ts'
import { atEndOf } from './xml-outline.ts'

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

export interface CommentsOf {
  /** The part that they comment on. */
  readonly part: string
  /** Namespace of its root: the strict standard has another. */
  readonly uri: string
  readonly strictly: boolean
  readonly author: string
  readonly date: string | undefined
}

/** Adds comments to a docx, behind those that are there; answers the number of the first. */
export function addWordComments(draft: PackageDraft, notes: readonly PlacedNote[], of: CommentsOf): number {
  const related = [...draft.parts.relationships(of.part).values()].find(({ type }) => type === 'comments')
  const there = related && draft.parts.find(related.target)
  const document = draft.parts.find(of.part)
  const outline = there && draft.outline(there)
  const known = (outline?.children ?? []).map(({ attribute }) => Number(attribute('id')))
  // Marks of comments that somebody has removed: a new comment must not take their place.
  const marks = (document && draft.outline(document).text)?.matchAll(/comment(?:Range\w+|Reference)\s[^>]*?id="(\d+)"/g)
  const first = Math.max(-1, ...known.filter(Number.isInteger), ...Array.from(marks ?? [], ([, id]) => Number(id))) + 1
  const prefix = outline?.prefix ?? 'w:'
  const xml = notes.map((note, index) => wordComment(note, first + index, prefix, of)).join('')
  if (there !== undefined && outline !== undefined) draft.splice(there, atEndOf(outline, xml))
  else {
    const folder = of.part.slice(0, of.part.lastIndexOf('/') + 1)
    const root = `<w:comments xmlns:w="${of.uri}">${xml}</w:comments>`
    const name = draft.add(`${folder}comments`, '.xml', contentType, `${xmlHead}${root}`)
    draft.relate(of.part, 'comments', name, of.strictly)
  }
  return first
}

function wordComment(note: PlacedNote, id: number, w: string, { author, date }: CommentsOf): string {
  const day = date === undefined ? '' : ` ${w}date="${escapeXml(date)}"`
  const initials = Array.from(author)[0] ?? ''
  const reference = `<${w}r><${w}annotationRef/></${w}r>`
  const paragraphs = [
    `<${w}p>${reference}${run(note.note.heading, w, `<${w}rPr><${w}b/></${w}rPr>`)}</${w}p>`,
    ...linesOf(note).map((line) => `<${w}p>${run(line, w, '')}</${w}p>`),
  ]
  const who = `${w}author="${escapeXml(author)}"${day} ${w}initials="${escapeXml(initials)}"`
  return `<${w}comment ${w}id="${id}" ${who}>${paragraphs.join('')}</${w}comment>`
}

/** A line feed within a line is a break. */
const run = (text: string, w: string, properties: string): string => {
  const pieces = cleanText(text).split('\n')
  const texts = pieces.map((piece) => `<${w}t xml:space="preserve">${escapeXml(piece)}</${w}t>`)
  return `<${w}r>${properties}${texts.join(`<${w}br/>`)}</${w}r>`
}
