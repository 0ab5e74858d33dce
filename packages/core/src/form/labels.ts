import { withoutMarkup } from './markup.ts'

/** White space beside a Chinese character or Chinese punctuation is damage; between Latin words it is a word space. */
const gap = /[\s\u3000]+/g
const chineseBefore = /[\p{Script=Han}\p{P}]$/u
const chineseBehind = /^[\p{Script=Han}\p{P}]/u
const unit = /[(（](?:单位|金额单位)?[:：]?(?:人民币)?(?:元|千元|[万萬]元|[亿億]元)[)）]/g

const colons = /(?<![:：])[:：]+$/

/** The text without the white space that stands inside Chinese. */
const dense = (text: string): string =>
  text.trim().replace(gap, (blank, at: number, whole: string) => {
    const end = at + blank.length
    const inChinese =
      chineseBefore.test(whole.slice(Math.max(0, at - 2), at)) || chineseBehind.test(whole.slice(end, end + 2))
    return inChinese ? '' : ' '
  })

/**
 * A printed label as the model names it: without leaked markup, white space inside Chinese, leading 其中：, the unit in
 * brackets and the colon at its end. Brackets stay as printed.
 * @example cleanLabel('其中： 财政 拨款(万元)：') // '财政拨款'
 */
export const cleanLabel = (label: string): string =>
  dense(withoutMarkup(label))
    .replace(/^其中(?:[:：]|(?=.{2}))/, '')
    .replace(colons, '')
    .replace(unit, '')
    .replace(colons, '')

/**
 * A cleaned label of a money line or group, as it stands in a path: brackets are full-width.
 * @example cleanPath('其中： 支出预算(本级)') // '支出预算（本级）'
 */
export const cleanPath = (label: string): string => cleanLabel(label).replaceAll('(', '（').replaceAll(')', '）')
