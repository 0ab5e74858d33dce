import type { GridCell, Item } from './parse-grid.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')

const cellHtml = ({ text, colspan, rowspan }: GridCell): string => {
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
  return `<td${spans}>${escaped(text)}</td>`
}

const itemHtml = (item: Item): string => {
  switch (item.kind) {
    case 'paragraph':
      return `<p>${escaped(item.text)}</p>`
    case 'sheet':
      return `<h2>${escaped(item.name)}</h2>`
    case 'page':
      return ''
    case 'table':
      return `<table border="1" style="border-collapse:collapse">${item.rows
        .map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`)
        .join('\n')}</table>`
  }
}

/** A page as a portal publishes it. */
export const asHtml = (items: readonly Item[]): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>公开</title></head><body>\n${items
    .map(itemHtml)
    .join('\n')}\n</body></html>\n`
