import type { Disclosure } from '../form/index.ts'
import type { LayoutPart } from './layout.ts'
import { tight } from './piece.ts'

/** Texts that the forms print as their own titles and headings: a loose heading that says the same is the same line. */
export const printedByForms = (disclosure: Disclosure, parts: readonly LayoutPart[]): ReadonlySet<string> =>
  new Set([
    tight(disclosure.title.raw),
    ...parts.flatMap((part) =>
      part.kind === 'paragraph' && (part.style === 'title' || part.style === 'heading') ? [tight(part.text)] : [],
    ),
  ])
