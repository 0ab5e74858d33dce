import { halfWidth, plain } from '../../form/plain.ts'

/**
 * The field's own words, as they stand in the head of an official form. The reader tells a label from a value by them;
 * where they do not suffice, by the geometry of the row. Words of a region's own form come from its template.
 */

/** What a label announces. */
export type LabelRole =
  | 'field'
  | 'money'
  | 'money-group'
  | 'money-column'
  | 'section'
  | 'goal'
  | 'goal-actual'
  | 'plan'
  | 'schedule'
  | 'sub-goals'

/** A label as it is compared: no blanks, half-width brackets and colons, nothing in front of or behind it. */
export const bare = (label: string): string =>
  plain(label)
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/^[一二三四五六七八九十]+、|^\d+[.、](?!\d)/, '')
    .replace(/:$/, '')

const roles: readonly (readonly [LabelRole, readonly RegExp[]])[] = [
  [
    'money-column',
    [
      /^(年初|全年|调整后?|当年|本年|上年|本期|累计|\d{1,2}[-—~至]\d{1,2}月|\d{1,2}月底?|截至\d{1,2}月(底|末)?)?(预计|累计|实际)?(预算|执行|支出|决算|到位|拨付)(数|(?<!预算)金额)(\((元|万元|亿元)\))?(\([A-Z]\))?$/,
      /^(全年|年度|累计|\d{1,2}[-—~至]\d{1,2}月|截至\d{1,2}月(底|末)?)(预计|累计|实际)?(预算)?(执行|支出|完成|到位)率(\((%|[A-Z]\/[A-Z])\))?$/,
      /^(\d{4}年?度?|本年度?|当年)?(年初|调整)?预算(金额|数|安排)?\((元|万元|亿元)\)$/,
      /^\d{4}年(度)?预算(金额|数)$/,
      /^(预算)?执行率(\((%|[A-Z]\/[A-Z])\))?$/,
      /^(分值|得分|权重)(\(\d+分?\))?$/,
    ],
  ],
  [
    'money-group',
    [
      /^(其中:)?(本级|省级|市级|县级|区级|自治区级)资金$/,
      /^(其中:)?转移(支付)?(到|至)?(市县|区县|县区)?(\([^()]{1,6}\))?(资金|支付)?$/,
      /^支出预算(\([^()]{1,6}\))?$/,
      /^(实施期|中期|年度|本年度|全部)资金(情况)?(\((元|万元|亿元)\))?$/,
    ],
  ],
  [
    'section',
    [
      /^(部门|单位|项目)?(\((部门|单位|项目)\))?(基本|资金|投入|预算)(情况|信息|概况)(\((元|万元|亿元)\))?$/,
      /^(项目|年度|投入)资金(\((元|万元|亿元)\))?$/,
      /^预算(规模|资金)及(其)?(资金)?用途$/,
      /^(绩效目标|目标)(情况|内容)(\(\d+分?\))?$/,
      /^(年度)?(绩效)?指标(情况|内容)?(\(\d+分?\))?$/,
      /^保障(绩效)?(目标)?(实现)?的?措施$/,
      /^名称$/,
    ],
  ],
  [
    'goal-actual',
    [
      /^(年度|全年|本年度?)?(总体|整体|预期)?(绩效)?(目标)?(全年|年度)?(自评)?(实际)?(完成|实现|执行)(情况|效果)$/,
      /^实际(完成|实现)$/,
    ],
  ],
  [
    'goal',
    [
      /^(项目|部门|单位)?(支出)?(\((部门|单位|项目)\))?(年度|全年|本年度?|当年|年初|中期|实施期|长期|\d{4}年度?)?(设定|预设|预期|总体|整体|总)*(年度)?(绩效)?(总体|总)?目标(设定|内容|描述|概述)?(\(\d+分?\))?$/,
      /^(年度|本年度?|\d{4}年度?)?(绩效|总体)目标\d{1,2}(\(\d+分?\))?$/,
    ],
  ],
  ['plan', [/^(资金)?(支出|用款|支付)(计划|进度)(\(%\))?$/, /^资金支出进度计划(\(%\))?$/]],
  [
    'schedule',
    [
      /^(部门|单位|项目)?(\((部门|单位|项目)\))?(本?年度|全年|当年)?(目标)?(阶段性?|分阶段|实施|进度|工作|推进|执行|任务){1,2}(计划|安排)$/,
    ],
  ],
  ['sub-goals', [/^(部门|单位|项目)?(\((部门|单位|项目)\))?(明细|分项|具体|分解|阶段性?)(绩效)?目标$/]],
  [
    'money',
    [
      /^(其中:)?(项目|年度|本年度?|当年|全年|实施期|中期|项目期|全周期|本级|\d{4}年度?)?(预算)?(资金|金额|投资)?(总额|总量|总数|合计)(\((元|万元|亿元)\))?$/,
      /^(其中:)?(项目)?(年度|当年|本年)(资金|预算)?(总额|金额|资金)(\((元|万元|亿元)\))?$/,
      /^(其中:)?(当年|本年|一般公共预算|年度)?财政(拨款|资金|预算拨款)(\((元|万元|亿元)\))?$/,
      /^(其中:)?(上年|往年|历年)?(结转|结余|结余结转|结转结余)(资金)?(\((元|万元|亿元)\))?$/,
      /^(其中:)?(其他|自筹|单位|事业|上级|中央|省级?|自治区|市级?|县级?|区级?|地方|社会|银行)(财政)?(专项)?(补助)?(资金|收入)(\((元|万元|亿元)\))?$/,
      /^(基本|项目)支出(\((元|万元|亿元)\))?$/,
      /^(项目)?预算(数|资金|金额|总额|规模)(\((元|万元|亿元)\))?$/,
    ],
  ],
  [
    'field',
    [
      /^(专项|项目|政策|资金)名称$/,
      /^(项目|预算项目)(代码|编码|编号)$/,
      /^(中央|省级|市级|区级|县级|项目|预算|资金|行业|业务)?(主管|归口)(预算)?(部门|单位)(\((部门|单位)\))?(及代码|名称|及编码)?$/,
      /^(项目)?(实施|填报|编报|编制|申报|预算|使用|承担|建设|用款)(单位|部门)(\([^()]{1,4}\))?(及代码|名称|编码|代码)?$/,
      /^项目(单位|实施单位|属性|类别|类型|性质|期|期限|周期|起止时间|负责人|联系人|概况|内容|计划实施时间|实施时间|立项依据|实施期)$/,
      /^(一级)?(预算)?(部门|单位)?(\((部门|单位)\))?(名称|职能(描述|概述)?|职责)$/,
      /^(单位|部门)?(负责人|联系人|经办人|填报人|填表人|审核人)(及电话|姓名)?$/,
      /^(联系|办公)?电话(号码)?(\([^()]{1,10}\))?$/,
      /^资金(用途|性质|来源|主管处(\(科、股\))?室)$/,
      /^(组织机构|(相关)?管理制度|存续期限|开始时间|结束时间|填报日期|填报时间|填表日期|起止时间|立项依据|实施周期|资金管理办法)$/,
    ],
  ],
]

const found = (text: string): LabelRole | undefined =>
  roles.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0]

/**
 * The role of a label in the head of a form, or undefined where the text is none.
 * @example labelRole('其中：财政    拨款') // 'money'
 */
export const labelRole = (text: string): LabelRole | undefined => {
  if (text.length > 40) return undefined
  const label = bare(text)
  // "实施期目标（2026—2028年）", "项目负责人（签字）": what stands in brackets changes nothing.
  return found(label) ?? (/[^(]\([^()]{1,16}\)$/.test(label) ? found(label.replace(/\([^()]{1,16}\)$/, '')) : undefined)
}

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
