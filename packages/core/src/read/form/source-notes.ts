import type { SourceNote } from '../../blocks/blocks.ts'
import type { Finding } from '../../form/finding.ts'
import { readingFinding } from './finding.ts'

/**
 * What the reader of a file had to say of it, as findings.
 * @example sourceFindings([{ kind: 'pages-without-text', pages: [3, 4, 7] }])[0]?.data // { pages: '3–4、7', count: 3 }
 */
export const sourceFindings = (notes: readonly SourceNote[]): readonly Finding[] =>
  notes.map(({ kind, pages }) =>
    readingFinding(kind, 'warning', pages[0] === undefined ? {} : { page: pages[0] }, {
      pages: inWords(pages),
      count: pages.length,
    }),
  )

const inWords = (pages: readonly number[]): string => {
  const runs: { readonly from: number; to: number }[] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last?.to === page - 1) last.to = page
    else runs.push({ from: page, to: page })
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、')
}
