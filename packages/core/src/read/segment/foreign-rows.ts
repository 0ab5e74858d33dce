import { level1Code, level2Code } from '../../form/levels.ts'
import { reviewColumnsOf } from '../head/review-columns.ts'
import { taskTableOf } from '../head/task-table.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { columnsOf } from '../table/columns.ts'
import { isMoneyText, tokensOf } from '../words/label-cells.ts'
import { bare, isFormTitle } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'

const single = (strip: Strip): string | undefined => (strip.filled.length === 1 ? strip.filled[0]?.text : undefined)

/** Column labels of budgets, accounts, lists of staff, assets, projects. */
const foreignLabel =
  /^(序号|编号|行次|栏次|科目.{0,6}|功能(分类)?科目.{0,4}|经济(分类)?科目.{0,4}|姓名|职务|职称|性别|年龄|学历|.{0,8}名称|.{0,4}类别|.{0,4}类型|单位|计量单位|部门|数量|单价|金额|.{0,8}(合计|小计|总计)|备注|编制.{0,4}|在编.{0,4}|型号|规格.{0,4}|.{0,10}(支出|收入|拨款|资金|经费)|.{0,8}(预算数|决算数|执行数|预算|决算)|.{0,4}(年份|日期|时间)|.{0,4}比例|.{0,6}(增减|变动|增加|减少).{0,4}|.{0,4}(原值|净值|折旧|价值)|项目|项目.{0,4}|栏目|表名|页码|用途|说明|原因|[类款项])$/

/** "表1 部门收支总表", "“三公”经费支出预算表": the title of a table of money. */
const isForeignTitle = (text: string): boolean =>
  text.length <= 50 &&
  /(收支|收入|支出|预算|决算|拨款|基金|经费|采购|资产|资本经营|往来|债务)[^。；]{0,14}表([（(].{1,10}[)）])?$/.test(
    bare(text),
  ) &&
  !/绩效|目标|自评|监控/.test(text)

const isLabelText = ({ text }: Cell): boolean => text.length <= 24 && !isMoneyText(text) && /\p{Script=Han}/u.test(text)

/** Whether a row can be the header of a table that is no form. */
const isForeignHeader = (strip: Strip): boolean => {
  const { filled } = strip
  if (filled.length < 3 || !filled.every(isLabelText)) return false
  const known = filled.filter(({ text }) => foreignLabel.test(bare(text).replace(/\((元|万元|亿元|%)\)$/, '')))
  return known.length >= 2 && known.length >= 0.6 * filled.length
}

const isLevel = ({ text }: Cell): boolean =>
  text.length <= 24 &&
  /指标|满意度|效益|产出/.test(text) &&
  (level1Code(text) !== undefined || level2Code(text) !== undefined)

/** Whether a row can only stand in a form of performance targets. */
export const isFormRow = (strip: Strip, words: Vocabulary, below?: Strip): boolean => {
  const tokens = tokensOf(strip, words)
  const [first, second] = tokens
  if (columnsOf(strip, below) || strip.filled.some(isLevel)) return true
  if (isFormTitle(single(strip) ?? '')) return true
  if (tokens.some(({ role }) => role === 'goal' || role === 'goal-actual' || role === 'sub-goals' || role === 'plan'))
    return true
  if (reviewColumnsOf(tokens, strip)) return true
  if (taskTableOf(tokens, strip.ruled) && /任务|履职|重点工作/.test(tokens.map(({ cell }) => cell.text).join()))
    return true
  // 项目名称 with its value, not over a column of names.
  const names =
    first && /^(项目|专项|政策|资金|转移支付).{0,8}名称$|^项目编码$|^(部门|单位).{0,8}名称$/.test(bare(first.cell.text))
  if (names && second && second.role === undefined && !foreignLabel.test(bare(second.cell.text))) return true
  return tokens.some(({ cell }) =>
    /^(其中:)?(年度|项目|实施期|中期|本年)?(资金|预算)(总额|来源)(\(.*\))?:?$/.test(bare(cell.text)),
  )
}

/** A row that holds one text: a title, a heading within a sheet. */
const isAlone = ({ filled, cells }: Strip): boolean => filled.length === 1 && cells.length > 0

/**
 * Stretches of a grid that can be tables of their own: a sheet shows several, parted by blank rows or by titles in a row
 * of their own. As first and last index.
 */
const regionsOf = (strips: readonly Strip[]): readonly (readonly [number, number])[] => {
  const regions: [number, number][] = []
  strips.forEach((strip, i) => {
    const before = strips[i - 1]
    const last = regions.at(-1)
    if (strip.grid === undefined) return
    const begins =
      !last ||
      before?.grid !== strip.grid ||
      strip.gap > 0 ||
      (isAlone(strip) && before !== undefined && !isAlone(before))
    if (begins) regions.push([i, i])
    else last[1] = i
  })
  return regions
}

/** The lines of text right above a row, nearest first. */
const above = (strips: readonly Strip[], at: number): readonly string[] => {
  const lines: string[] = []
  for (let i = at - 1; i >= 0 && lines.length < 4; i--) {
    const strip = strips[i]
    if (strip?.kind !== 'text') break
    lines.push(single(strip) ?? '')
  }
  return lines
}

/**
 * The rows of tables that are no forms (a budget, a list of staff, of assets): tables with a header of such columns,
 * without anything that only a form prints, and without a form's title above them.
 */
export const foreignRows = (strips: readonly Strip[], words: Vocabulary): ReadonlySet<Strip> => {
  const foreign = new Set<Strip>()
  let last: number | undefined
  for (const [from, to] of regionsOf(strips)) {
    const rows = strips.slice(from, to + 1)
    const own = rows.some((row, i) => isFormRow(row, words, rows[i + 1]))
    const body = rows.slice(
      Math.max(
        0,
        rows.findIndex(({ filled }) => filled.length > 1),
      ),
    )
    const [header, ...rest] = body
    const begins =
      header !== undefined &&
      rest.length > 0 &&
      (isForeignHeader(header) || above(strips, from).some(isForeignTitle)) &&
      !above(strips, from).some(isFormTitle)
    // Below a blank row such a table goes on.
    const goesOn =
      last === from - 1 && strips[last]?.grid === strips[from]?.grid && rows[0] !== undefined && !isAlone(rows[0])
    if (own || !(begins || goesOn)) continue
    for (const row of rows) foreign.add(row)
    last = to
  }
  return foreign
}
