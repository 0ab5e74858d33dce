import type { Disclosure } from '../form/index.ts'
import { shown } from './draft.ts'
import type { LayoutParagraph, LayoutPart } from './layout.ts'
import { paragraph, tight } from './piece.ts'
import { lines } from './set-aside.ts'

/** What stands on a cover beside its title: lines without a label, and the labelled ones. */
export const coverLines = (
  disclosure: Disclosure,
): { readonly loose: readonly LayoutParagraph[]; readonly fields: readonly LayoutParagraph[] } => {
  const { cover = [] } = disclosure
  const known = [disclosure.title.raw, ...cover.flatMap(({ label, value }) => [label.raw, value.raw])].map(tight)
  const loose = disclosure.skipped
    .filter(({ why }) => why === 'cover')
    .flatMap(lines)
    .filter((line) => !known.some((text) => text !== '' && (text.includes(tight(line)) || tight(line).includes(text))))
  const fields = cover.map(({ label, value }, i) => {
    const own = shown(label)
    return paragraph(
      'cover',
      `${own}${own === '' || /[：:]$/.test(own) ? '' : '：'}${shown(value)}`,
      [`/cover/${i}/value`, `/cover/${i}/label`],
      'text',
    )
  })
  return { loose: loose.map((line) => paragraph('cover', line)), fields }
}

/** The cover page: the title, what else was printed on it, and its labelled lines. */
export const coverParts = (disclosure: Disclosure, title: readonly LayoutPart[]): readonly LayoutPart[] => {
  const { loose, fields } = coverLines(disclosure)
  return fields.length === 0 ? title : [...loose, ...title, ...fields, { kind: 'page-break' }]
}
