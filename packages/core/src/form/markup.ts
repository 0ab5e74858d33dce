/** Names of the marks of HTML and Word that leak out of editors; other text in angle brackets is the author's own. */
const names = 'p|br|span|div|b|i|u|strong|em|font|a|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|sup|sub|o:p'
const attributes = '(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s<>"\']+))*\\s*'
const newLine = new RegExp(`<br\\s*/?>|</p>\\s*<p${attributes}>`, 'gi')
const mark = new RegExp(`</?(?:${names})${attributes}/?>|\\[bookmark:[^[\\]]*\\]`, 'gi')

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/**
 * A text without the markup that leaked into it: HTML marks and entities, Word's bookmarks. `<br>` and the border of two
 * paragraphs become line breaks. Text without leaked markup comes back as it is.
 *
 * @example withoutMarkup('<p>完成修缮 3 处&nbsp;。</p>') // '完成修缮 3 处 。'
 */
export const withoutMarkup = (raw: string): string =>
  /[<&[]/.test(raw)
    ? raw
        .replace(newLine, '\n')
        .replace(mark, '')
        .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    : raw
