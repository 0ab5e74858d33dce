import { simplified } from '../form/simplified.ts'

/** What extraction leaks into a cell: HTML tags, Word bookmarks, entities of the space. */
const leaked = /<\/?[a-z][^<>]{0,200}>|\[bookmark:[^\]]{0,200}\]|&nbsp;/gi
const blanks = /[\s\u200b-\u200d\u2060\ufeff]+/g
/** Marks of a numbered list inside a cell part its items. */
const bullets = /[①-⑳]/g

/**
 * The text of a value cell as the grammar reads it: leaked markup, white space and outer punctuation gone, full-width
 * forms made half-width, traditional characters simplified. Lengths change: offsets into it are not offsets into the source.
 * @example normalise('＞＝ ９０％。') // '>=90%'
 */
export const normalise = (raw: string): string =>
  simplified(
    raw.replace(leaked, '').replace(bullets, '、').replaceAll('℅', '%').replace(/[〜∼]/g, '~').normalize('NFKC'),
  )
    .replace(blanks, '')
    // 98百分比: some systems offer no sign among their units.
    .replace(/(?<=\d)百分[比号]/g, '%')
    .replace(/([%‰])\1+/g, '$1')
    .replace(/^[、,;:。]+/, '')
    .replace(/(?<![、,;:。])[、,;:。]+$/, '')
    .replace(/(?<=[^.])\.$/, '')
