import type { LayoutDocument, LayoutParagraph } from '@jiheng/core/layout'
import { cleanText } from '../layout/clean-text.ts'
import { type PageRun, pageRuns } from '../layout/page-runs.ts'
import { startsWithCover } from '../layout/starts-with-cover.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlContents } from './html-contents.ts'
import { generator } from './html-marks.ts'
import { htmlParagraphs } from './html-paragraph.ts'
import { htmlTables } from './html-table.ts'
import { pageStyle } from './page-style.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * One self-contained page: real tables with captions and header cells, print style for A4, no script, no request to any
 * host. White space in texts is exact.
 *
 * @throws {Error} where cells of the layout overlap
 *
 * @example
 * await writeFile('目标表.html', writeHtml(layoutDisclosure(disclosure)))
 */
export function writeHtml(layout: LayoutDocument): string {
  const content = sections(pageRuns(layout))
  return `<!doctype html>
<html lang="${layout.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="${generator}">
<title>${escapeHtml(cleanText(layout.title))}</title>
<style>
${pageStyle}
</style>
</head>
<body>
<main>
${content.join('\n')}
</main>
</body>
</html>
`
}

/**
 * Rank of each heading element: the first title of the document is its only first-level heading, what the publication
 * gives a level stands below it, all else as titles and headings follow each other; no rank is left out on the way down.
 */
function headingRanks(): (part: LayoutParagraph) => number {
  let titles = 0
  let above = 0
  return ({ style, level }) => {
    if (style !== 'title' && style !== 'heading') return 0
    if (style === 'title') titles++
    const wanted = level !== undefined ? level + 1 : style === 'title' ? (titles === 1 ? 1 : 2) : titles > 1 ? 3 : 2
    above = Math.min(wanted, above + 1)
    return above
  }
}

/** A section for each turn of the paper. */
function sections(runs: readonly PageRun[]): readonly string[] {
  const rankOf = headingRanks()
  return runs.map(({ orientation, parts }, run) => {
    const cover = run === 0 ? parts.findIndex(({ kind }) => kind === 'page-break') : -1
    const covered = run === 0 && startsWithCover(runs)
    let pageBreak = false
    const lines = parts.flatMap((part, i): readonly string[] => {
      if (part.kind === 'page-break') {
        pageBreak = true
        return []
      }
      const classes = pageBreak ? ['page-break'] : []
      pageBreak = false
      if (part.kind === 'contents') return htmlContents(part, classes)
      if (part.kind === 'table')
        return classes.length > 0 ? ['<div class="page-break">', ...htmlTables(part), '</div>'] : htmlTables(part)
      if (covered && (cover === -1 || i < cover)) classes.push('on-cover')
      return htmlParagraphs(part, rankOf(part), classes)
    })
    return [orientation === 'landscape' ? '<section class="wide">' : '<section>', ...lines, '</section>'].join('\n')
  })
}
