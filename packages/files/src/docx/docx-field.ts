import { escapeXml } from './escape-xml.ts'

const mark = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** The beginning of a field of Word, up to what it shows. */
export const fieldStart = (instruction: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>${mark('separate')}`

export const fieldEnd: string = mark('end')

/** A field that shows nothing: what it says is for the list of contents. */
export const silentField = (instruction: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>${fieldEnd}`
