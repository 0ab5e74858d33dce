/**
 * A label as labels are compared: white space, 其中：, the end colon, a unit and years in brackets away, brackets and colons
 * of either width alike. Not for printing.
 *
 * @example labelKey('其中： 财政拨款（万元）:') // '财政拨款'
 */
export const labelKey = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/\((?:元|万元|亿元|\{amountUnit\})\)/g, '')
    .replace(/\((?:(?:19|20)[\d×xX]{2}|\{year\})[\d×xX+n年度月日.\-—–~至]*\)/g, '')
    .replace(/^其中:/, '')
    .replace(/:$/, '')
