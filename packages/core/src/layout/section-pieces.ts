import type { Disclosure } from '../form/index.ts'
import { shown } from './draft.ts'
import { type Piece, paragraph } from './piece.ts'
import { sameTitle } from './same-title.ts'

/** A section of prose, and its index in the narrative. */
export interface SectionPiece extends Piece {
  readonly section: number
}

/** Prose that no text form claims, section by section. */
export const sectionPieces = (disclosure: Disclosure): readonly SectionPiece[] =>
  disclosure.narrative.flatMap((section, i): SectionPiece[] => {
    if (section.form !== undefined && disclosure.forms[section.form] !== undefined) return []
    const isTitle = sameTitle(disclosure.title, section.heading)
    const heading = shown(section.heading)
    const at = [
      `/narrative/${i}/heading`,
      ...(section.amount ? [`/narrative/${i}/amount`] : []),
      ...(isTitle ? ['/title'] : []),
    ]
    const text = shown(section.text)
    return [
      {
        section: i,
        line: section.place.line ?? section.heading.place.line,
        parts: [
          ...(heading === '' ? [] : [paragraph(isTitle ? 'title' : 'heading', heading, at, 'text')]),
          ...(text === '' ? [] : [paragraph('body', text, [`/narrative/${i}/text`], 'long-text')]),
        ],
      },
    ]
  })
