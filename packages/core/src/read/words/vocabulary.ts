import { halfWidth } from '../../form/plain.ts'
import { arabicDates } from '../../value/numeral.ts'
import { bare } from './bare.ts'

export { bare } from './bare.ts'
export { type ColumnName, columnName } from './column-name.ts'
export { type LabelRole, labelRole } from './label-roles.ts'

/**
 * The field's own words, as they stand in the head of an official form. The reader tells a label from a value by them;
 * where they do not suffice, by the geometry of the row. Words of a region's own form come from its template.
 */

/** The label beside the whole indicator table, or what a page break left of it. */
export const isSideLabel = (text: string): boolean =>
  text.length <= 60 &&
  bare(text).length <= 20 &&
  /^(年度|项目|部门|长期|中期|中长期|实施期|本年)?(绩效)?((目标|指标)\d?)?(情况|指标|内容|体系)?(\(\d+分?\))?$/.test(
    bare(text),
  ) &&
  bare(text) !== ''

/** The name of a public body, with or without its budget code in front ("701001某某局"). */
export const isUnitName = (text: string): boolean =>
  /^(\d{3,})?[\p{Script=Han}（）()]{3,30}(局|委|委员会|协会|学会|联合会|办公室|中心|政府|院|校|馆|站|厅|部|会|办|队|所|社|处|公司|学校|幼儿园)(（本级）|\(本级\))?$/u.test(
    text.replace(/\s/g, ''),
  )

/** The last row of a scored table. */
export const isTotalLabel = (text: string): boolean =>
  /^(自评|评价|最终|综合)?(总分|总计|合计|得分合计|总得分|合计得分|得分总计)(\(\d+分?\))?$/.test(bare(text))

/** The title of a form: "…绩效目标表", "…绩效自评表 2". */
export const isFormTitle = (text: string): boolean => {
  const title = bare(text)
  return (
    title.length >= 5 &&
    title.length <= 80 &&
    !/[。；;，]/.test(title) &&
    !/^附(件|表)?\d*:/.test(title) &&
    (/(绩效|目标|自评|监控|评价).*(表|审核表|申报书)(\(?[一二三四五六七八九十\d]*\)?|(\(.{1,12}\)))$/.test(title) ||
      /绩效评价.{0,4}指标体系((及|与|和).{0,2}(评分|得分|打分)(情况|结果)?)?$/.test(title))
  )
}

const yearPattern = /(?:19|20)\d{2}/

/** "(2025 年度)" under a title. */
export const isPeriodLine = (text: string): boolean =>
  /^\((19|20)\d{2}年度?(预算|决算)\)$|^[((]?((19|20)\d{2}年?(度)?(\d{1,2}([-—–~至]\d{1,2})?月份?|[上下]半年|前三季度|第?[一二三四]季度)?|[一二][〇○零一二三四五六七八九]{3}年度?)[))]?$/.test(
    bare(text),
  )

/** "附表5（续）", "续表": what a page prints over the rest of a table. */
export const isContinuedMark = (text: string): boolean =>
  /^(附[件表]?\d{0,3}([-—.]\d{1,3})?)?(\(续表?[一二三四五六七八九十\d]{0,2}\)|续表[一二三四五六七八九十\d]{0,2}|\(接上[表页]\))$|^\(?续上[表页]\)?$|^\(?接上[表页]\)?$/.test(
    bare(text),
  )

/** "单位：万元" over a table. */
export const unitLine = (text: string): '元' | '万元' | '亿元' | undefined => {
  const unit = /^\(?(?:金额)?单位:(?:人民币)?(元|万元|亿元)\)?$/.exec(bare(text))?.[1]
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : undefined
}

/** The unit printed in brackets in a label: "项目资金（万元）". */
export const unitInLabel = (text: string): '元' | '万元' | '亿元' | undefined => {
  const unit = /\((?:单位:)?(元|万元|亿元)\)/.exec(bare(text))?.[1]
  return unit === '元' || unit === '万元' || unit === '亿元' ? unit : undefined
}

/** The first year of this or the last century in a text. */
export const yearIn = (
  text: string,
): { readonly year: number; readonly start: number; readonly end: number } | undefined => {
  const plain = halfWidth(text)
  const match =
    new RegExp(`${yearPattern.source}(?=\\s*(年|[)）\\-.]|$))`).exec(plain) ??
    /[一二][〇○零一二三四五六七八九]{3}(?=\s*年)/.exec(plain)
  if (!match) return undefined
  const year = Number(arabicDates(`${match[0]}年`).slice(0, -1))
  return { year, start: match.index, end: match.index + match[0].length }
}
