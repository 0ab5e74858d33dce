import type { Flow, FlowText } from '../flow/flow.ts'

/** What is left of a page number once its digits are gone: 第 页 共, page of. */
const pageWords = /[\d\s第页共码—–\-―·•/|.,，。()（）]|page|of|[ivxlc]+(?![a-z])/gi

/**
 * The texts of headers or footers, each once: they may hold the form's number or the unit's name. Page numbers and what
 * stands on every page for nothing are left out.
 */
export function marginTexts(flow: readonly Flow[]): readonly FlowText[] {
  const seen = new Set<string>()
  const texts: FlowText[] = []
  const add = (piece: Flow): void => {
    if (piece.kind === 'table') {
      for (const { cells } of piece.rows) for (const { content } of cells) content.forEach(add)
      return
    }
    const text = piece.text.replace(/\s+/g, ' ').trim()
    if (text.replace(pageWords, '') === '' || seen.has(text)) return
    seen.add(text)
    texts.push({ kind: 'text', text, inferred: piece.inferred })
  }
  flow.forEach(add)
  return texts
}
