import { cleanText } from './clean-text.ts'

const invisible = /[\u007f-\u009f]|\p{Default_Ignorable_Code_Point}/gu
/** Blanks of odd widths, which few fonts have. */
const blanks = /[\u1680\u2000-\u200a\u202f\u205f]/g

/**
 * What of a text is seen on paper: signs that show nothing (soft hyphens, joiners, marks of direction and variation) are
 * left out, blanks of every width are blanks. Line feeds and tabs stay.
 *
 * @example
 * printableText('甲\u200b乙\u2003丙\r\n丁') // '甲乙 丙\n丁'
 */
export const printableText = (text: string): string =>
  cleanText(text)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(blanks, ' ')
    .replace(invisible, '')
