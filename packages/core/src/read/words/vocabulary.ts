import { halfWidth } from '../../form/plain.ts'
import { bare } from './bare.ts'

export { bare } from './bare.ts'
export { type LabelRole, labelRole } from './label-roles.ts'

/**
 * The field's own words, as they stand in the head of an official form. The reader tells a label from a value by them;
 * where they do not suffice, by the geometry of the row. Words of a region's own form come from its template.
 */

/** Labels of the indicator table's columns. */
export type ColumnName =
  | 'side'
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'definition'
  | 'basis'
  | 'note'
  | 'description'

const columnWords: readonly (readonly [ColumnName, RegExp])[] = [
  ['level1', /^(一级|1级)(绩效)?(指标|目标)?$/],
  ['level2', /^(二级|2级)(绩效)?(指标|目标)?$/],
  ['name', /^((三级|3级)(绩效)?(指标|目标)?(名称)?|(绩效)?指标名称|指标)$/],
  ['actual', /^(年度|全年)?(指标)?(实际)?完成(值|情况|指标值)$|^(年度)?实际(完成)?值$|^完成指标值$/],
  [
    'target',
    /^(年度|全年|当年|本年度?|预期|计划)?(绩效)?(指标|目标)值(\(.{1,10}\))?$|^绩效值$|^(年度|预期|计划)(绩效)?(指标值?|值)$|^(目标|计划|预期)值$/,
  ],
  ['weight', /^(指标)?(分值|权重|分值权重)(\(\d+(分|%)?\)|\(%\))?$/],
  ['score', /^(自评|实际|评价)?得分$/],
  ['definition', /^(绩效)?指标(解释|说明|内涵|定义|解释及计算公式|说明及计算公式)(及计算公式)?$/],
  ['basis', /^(绩效)?(指标|目标)值?(确定|设定|制定)?(依据|来源)$|^(确定|设定)依据$/],
  ['description', /^(绩效)?指标(描述|内容)$/],
  [
    'note',
    /^(未完成原因|偏差原因|偏差|差异)(分析|说明)?(及(改进|整改)(措施|情况))?$|^备注$|^(未完成)?(原因)(分析|说明)?(及改进措施)?$/,
  ],
]

/** The column that a header cell announces, or undefined. */
export const columnName = (text: string): ColumnName | undefined => {
  if (text.length > 30) return undefined
  const label = bare(text).replace(/\([A-Z](\/[A-Z])?\)$/, '')
  return columnWords.find(([, pattern]) => pattern.test(label))?.[0]
}

/** The label beside the whole indicator table, or what a page break left of it. */
export const isSideLabel = (text: string): boolean =>
  text.length <= 20 &&
  /^(年度|项目|部门)?(绩效)?(目标|指标)?(情况|指标|内容|体系)?(\(\d+分?\))?$/.test(bare(text)) &&
  bare(text) !== ''

/** The name of a public body, with or without its budget code in front ("701001某某局"). */
export const isUnitName = (text: string): boolean =>
  /^(\d{3,})?[\p{Script=Han}（）()]{3,30}(局|委|委员会|协会|学会|联合会|办公室|中心|政府|院|校|馆|站|厅|部|会|办|队|所|社|处|公司|学校|幼儿园)(（本级）|\(本级\))?$/u.test(
    text.replace(/\s/g, ''),
  )

/** The last row of a scored table. */
export const isTotalLabel = (text: string): boolean => /^(总分|总计|合计|得分合计|总得分|合计得分)$/.test(bare(text))

/** The title of a form: "…绩效目标表", "…绩效自评表 2". */
export const isFormTitle = (text: string): boolean => {
  const title = bare(text)
  return (
    title.length >= 5 &&
    title.length <= 80 &&
    !/[。；;，]/.test(title) &&
    !/^附(件|表)?\d*:/.test(title) &&
    /(绩效|目标|自评|监控|评价).*(表|审核表|申报书)(\(?[一二三四五六七八九十\d]*\)?|(\(.{1,12}\)))$/.test(title)
  )
}

const yearPattern = /(?:19|20)\d{2}/

/** "(2025 年度)" under a title. */
export const isPeriodLine = (text: string): boolean => /^[((]?(19|20)\d{2}年?(度)?[))]?$/.test(bare(text))

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
  const match = new RegExp(`${yearPattern.source}(?=\\s*(年|[)）\\-.]|$))`).exec(halfWidth(text))
  return match ? { year: Number(match[0]), start: match.index, end: match.index + match[0].length } : undefined
}
