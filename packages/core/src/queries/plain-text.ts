import { withoutMarkup } from '../form/markup.ts'
import { remembered } from '../form/remembered.ts'

/** Dozens of rules ask for the same cells of a form; those of the largest are remembered at once. */
const most = 4_096

const white = /[\s\u3000\u200b\ufeff]+/g
/** What white space and leaked markup begin with. */
const unclean = /[\s\u3000\u200b\ufeff<&[]/
const cleaned = remembered((raw) => withoutMarkup(raw).replace(white, ''), most)

/**
 * A text as it was meant: without leaked markup and without white space (Chinese text has none; what is printed there is
 * line breaking or padding). For comparing and for vocabularies, not for showing.
 * @example plainText('<p>举办 培训</p>') // '举办培训'
 */
export const plainText = (raw: string): string =>
  // Nearly every text is clean, which is seen in less time than it takes to look up what was remembered of it.
  unclean.test(raw) ? cleaned(raw) : raw

/** 指标1：, （2）, 3、. */
const prefix = /^(?:指标(?:\d+[:：.．、]?|[:：.．、])|[（(]?\d{1,2}[)）.．、:：](?!\d))/

/**
 * An indicator's name without white space, leaked markup and the form's own prefix 指标1：.
 * @example plainName('指标 2: 器材完好率') // '器材完好率'
 */
export const plainName = (raw: string): string => {
  const text = plainText(raw)
  return prefix.test(text) ? text.replace(prefix, '') || text : text
}

/** A text down to its letters and digits, for likeness. */
export const lettersOf = remembered((raw) => plainText(raw).replace(/[\p{P}\p{S}]+/gu, ''), most)
