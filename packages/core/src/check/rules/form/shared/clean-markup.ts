import { withoutMarkup } from '../../../../form/markup.ts'

/** Entities of HTML beyond those that core/form knows. */
const entities: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  times: '×',
  ge: '≥',
  le: '≤',
  ensp: ' ',
  emsp: ' ',
  deg: '°',
  permil: '‰',
}
const entity = new RegExp(`&(${Object.keys(entities).join('|')});`, 'g')
const numeric = /&#(\d{2,6});/g
/** Field codes of Word, and Excel's mark for a line break. */
const fieldCode =
  /(?<!\s)\s*(?:PAGEREF|HYPERLINK|TOC)\s+(?:\\[a-z*]|"[^"]*"|_\w+)(?:\s+(?:\\[a-z*]|"[^"]*"|_\w+))*|(?<!\s)\s*\\\*\s*MERGEFORMAT|_x000[DA]_/g

/** Without any of these a text is clean. */
export const maybeMarkup = /[<&[]|PAGEREF|HYPERLINK|TOC|MERGEFORMAT|_x000/g

const decode = (text: string): string =>
  text
    .replace(entity, (whole, name: string) => entities[name] ?? whole)
    .replace(numeric, (whole, code: string) => {
      const point = Number(code)
      return point >= 32 && point <= 0xffff ? String.fromCodePoint(point) : whole
    })

/** What leaked into a text, where it begins, and the text without it. */
export interface LeakedMarkup {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly clean: string
  /** Only bookmarks of Word, which no reader of the document sees: the conversion to text printed them. */
  readonly bookmarksOnly: boolean
}

const first =
  /<\/?[a-zA-Z][^<>]*>|\[bookmark:[^[\]]*\]|&(?:[a-z]{2,8}|#\d{2,6});|(?:PAGEREF|HYPERLINK|TOC)\s+["_\\][^\s]*|\\\*\s*MERGEFORMAT|_x000[DA]_/

/**
 * Finds markup in a text; undefined where the text is clean. Angle brackets of the author's own (<5%) are none.
 * @example leakedMarkup('<p>完成修缮3处。</p>')?.clean // '完成修缮3处。'
 */
export const leakedMarkup = (raw: string): LeakedMarkup | undefined => {
  const clean = decode(withoutMarkup(raw).replace(fieldCode, ''))
  if (clean === raw) return undefined
  const found = first.exec(raw)
  const start = found?.index ?? 0
  const mark = found?.[0] ?? raw
  const bookmarksOnly = raw.replace(/\[bookmark:[^[\]]*\]/g, '') === clean
  return { mark, start, end: start + mark.length, clean: clean.trim(), bookmarksOnly }
}
