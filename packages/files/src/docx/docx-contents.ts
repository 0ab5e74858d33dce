import type { LayoutContents } from '@jiheng/core/layout'
import { Paragraph } from 'docx'
import { textRuns } from './docx-paragraph.ts'
import { paragraphStyleIds } from './docx-styles.ts'

/** A list of contents: its heading and a line an entry. */
export const docxContents = (contents: LayoutContents, pageBreakBefore: boolean): readonly Paragraph[] => [
  new Paragraph({ style: paragraphStyleIds.cover, pageBreakBefore, children: textRuns(contents.heading, false) }),
  ...contents.entries.map(
    ({ text }) => new Paragraph({ style: paragraphStyleIds.note, children: textRuns(text, false) }),
  ),
]
