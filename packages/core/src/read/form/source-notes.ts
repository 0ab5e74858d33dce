import type { SourceNote } from '../../blocks/blocks.ts'
import type { Finding } from '../../form/finding.ts'
import { readingFinding } from './finding.ts'

/**
 * What the reader of a file had to say of it, as findings.
 * @example sourceFindings([{ kind: 'pages-without-text', pages: [3, 4, 7] }])[0]?.data // { pages: '3–4、7', count: 3 }
 */
export const sourceFindings = (notes: readonly SourceNote[]): readonly Finding[] => notes.map(findingOf)

const findingOf = (note: SourceNote): Finding => {
  switch (note.kind) {
    case 'pages-without-text': {
      const { kind, pages } = note
      const place = pages[0] === undefined ? {} : { page: pages[0] }
      return readingFinding(kind, 'warning', place, { pages: inWords(pages), count: pages.length })
    }
    case 'cells-not-shown': {
      const { kind, sheet, why, cells, text } = note
      // Lists behind drop-down cells are on hidden sheets by custom; rows are hidden for a reason of their own.
      const severity = why === 'rows' ? 'warning' : 'hint'
      const data = { sheet, count: cells, text: shortened(text) }
      return readingFinding(kind, severity, sheet === '' ? {} : { sheet }, data, { sentence: why })
    }
    case 'parts-not-read': {
      const { kind, what, count, text } = note
      const severity = what === 'embedded' ? 'warning' : 'hint'
      return readingFinding(kind, severity, {}, { count, text: shortened(text) }, { sentence: what })
    }
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const inWords = (pages: readonly number[]): string => {
  const runs: { readonly from: number; to: number }[] = []
  for (const page of pages) {
    const last = runs.at(-1)
    if (last?.to === page - 1) last.to = page
    else runs.push({ from: page, to: page })
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、')
}
