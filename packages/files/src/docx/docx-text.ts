import { cleanText } from '../layout/clean-text.ts'
import { escapeXml } from './escape-xml.ts'
import { inferredStyle } from './our-styles.ts'

/**
 * Runs of a text: a line break stays within the paragraph, a tab is a tab.
 *
 * @param style Of the characters, by its id.
 */
export function textRuns(text: string, style?: string): string {
  const clean = cleanText(text)
  if (clean === '') return ''
  const properties = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`
  const pieces = clean.split(/([\n\t])/).map((piece) => {
    if (piece === '') return ''
    if (piece === '\n') return '<w:br/>'
    return piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`
  })
  return `<w:r>${properties}${pieces.join('')}</w:r>`
}

export const shownRuns = (text: string, inferred: boolean | undefined): string =>
  textRuns(text, inferred === true ? inferredStyle : undefined)

/** What a paragraph looks like beyond its style. Lengths in twips. */
export interface ParagraphLook {
  readonly style: string
  /** On the page of what follows. */
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly spacing?: number
  readonly sides?: number
  readonly align?: 'left' | 'center' | 'right'
  /** From 0; 9 is body text. */
  readonly outline?: number
}

/** A paragraph; its properties stand in the order that the schema of Word demands. */
export function paragraphXml(
  { style, keepNext, pageBreakBefore, spacing, sides, align, outline }: ParagraphLook,
  content: string,
): string {
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext === true ? '<w:keepNext/>' : '',
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    spacing === undefined ? '' : `<w:spacing w:before="${spacing}" w:after="${spacing}"/>`,
    sides === undefined ? '' : `<w:ind w:left="${sides}" w:right="${sides}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content}</w:p>`
}
