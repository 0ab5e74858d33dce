import { plain } from '../../form/plain.ts'
import { remembered } from '../../form/remembered.ts'

/** A label as it is compared: no blanks, half-width brackets and colons, nothing in front of or behind it. */
export const bare = remembered((label) =>
  plain(label)
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[★☆▲*]+(?=.)/, '')
    .replace(/^[一二三四五六七八九十]+、|^\d+[.、](?!\d)|^\([\d一二三四五六七八九十]{1,2}\)(?=.{2})/, '')
    .replace(/:$/, '')
    .replace(/^【([^【】]+)】$/, '$1'),
)
