import {
  type Disclosure,
  entriesOf,
  type Form,
  indicatorCells,
  indicatorLists,
  isIndicatorList,
} from '@jiheng/core/form'
import type { Lang } from '../api/index.ts'

type Words = Readonly<Record<Lang, string>>

/** Parts and cells of a Disclosure, by their names in the model. */
const words: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(
    [...Object.entries(indicatorCells), ...Object.entries(indicatorLists)].map(([name, { label, en }]) => [
      name,
      { 'zh-CN': label, en },
    ]),
  ),
  title: { 'zh-CN': '标题', en: 'title' },
  publisher: { 'zh-CN': '公开单位', en: 'publisher' },
  publishedOn: { 'zh-CN': '公开日期', en: 'date of publication' },
  year: { 'zh-CN': '年度', en: 'year' },
  cover: { 'zh-CN': '封面', en: 'cover' },
  narrative: { 'zh-CN': '正文', en: 'text' },
  heading: { 'zh-CN': '标题', en: 'heading' },
  text: { 'zh-CN': '内容', en: 'text' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  amountUnit: { 'zh-CN': '金额单位', en: 'unit of money' },
  project: { 'zh-CN': '项目', en: 'project' },
  competentDepartment: { 'zh-CN': '主管部门', en: 'competent department' },
  implementingUnit: { 'zh-CN': '实施单位', en: 'implementing unit' },
  fields: { 'zh-CN': '表头', en: 'header' },
  funds: { 'zh-CN': '资金', en: 'money' },
  goal: { 'zh-CN': '绩效目标', en: 'goal' },
  goalActual: { 'zh-CN': '实际完成情况', en: 'what was done' },
  indicators: { 'zh-CN': '指标', en: 'indicator' },
  emptyLevels: { 'zh-CN': '空白指标行', en: 'empty row' },
  level1: { 'zh-CN': '一级指标', en: 'level 1' },
  level2: { 'zh-CN': '二级指标', en: 'level 2' },
  name: { 'zh-CN': '三级指标', en: 'name' },
  spendingPlan: { 'zh-CN': '支出计划', en: 'spending plan' },
  by: { 'zh-CN': '时间', en: 'date' },
  percent: { 'zh-CN': '比例', en: 'share' },
  schedule: { 'zh-CN': '阶段计划', en: 'stage' },
  period: { 'zh-CN': '时间', en: 'period' },
  subGoals: { 'zh-CN': '分项目标', en: 'sub-goal' },
  no: { 'zh-CN': '序号', en: 'number' },
  safeguards: { 'zh-CN': '保障措施', en: 'safeguard' },
  label: { 'zh-CN': '名称', en: 'label' },
  level1Points: { 'zh-CN': '一级指标分值', en: 'points of level 1' },
  points: { 'zh-CN': '分值', en: 'points' },
  totals: { 'zh-CN': '总分', en: 'total' },
}

/** Cells of the project; those printed in the header are told by their labels there. */
const projectWords: Readonly<Record<string, Words>> = {
  name: { 'zh-CN': '项目名称', en: 'project' },
  code: { 'zh-CN': '项目编码', en: 'project code' },
  attribute: { 'zh-CN': '项目属性', en: 'project attribute' },
  category: { 'zh-CN': '项目类别', en: 'project category' },
  duration: { 'zh-CN': '项目期限', en: 'duration' },
  leader: { 'zh-CN': '项目负责人', en: 'project leader' },
  phone: { 'zh-CN': '联系电话', en: 'phone' },
  fundUse: { 'zh-CN': '资金用途', en: 'use of the money' },
  fundNature: { 'zh-CN': '资金性质', en: 'nature of the money' },
  fundOffice: { 'zh-CN': '资金主管处室', en: 'office in charge' },
}

const rowTitle = (form: Form | undefined, part: string, index: number): string => {
  if (part === 'indicators') return form?.indicators[index]?.name.raw ?? ''
  if (part === 'fields') return form?.fields[index]?.label.raw ?? ''
  const fund = part === 'funds' ? form?.funds[index] : undefined
  return fund ? [...fund.path, fund.column].join(' / ') : ''
}

/** Letters of a row's own name in a label. */
const longest = 40

const rowWords = (form: Form | undefined, part: string, index: string, lang: Lang): string => {
  const title = rowTitle(form, part, Number(index)).slice(0, longest)
  const word = words[part]?.[lang] ?? part
  if (title === '') return lang === 'zh-CN' ? `${word}第 ${Number(index) + 1} 行` : `${word} ${Number(index) + 1}`
  return lang === 'zh-CN' ? `${word}“${title}”` : `${word} “${title}”`
}

/** Cells that are all there is to say of their row. */
const plain = new Set(['value', 'amount', 'text'])

/** A further column of the indicators, and each of several of a kind, is told by its printed label. */
const columnNames = (
  form: Form | undefined,
  part: string,
  index: number,
  names: readonly string[],
): readonly string[] => {
  const [first, column = '', ...rest] = names
  const row = form?.indicators[index]
  if (part !== 'indicators' || first === undefined) return names
  if (isIndicatorList(first)) {
    const head = row && entriesOf(row, first)[Number(column)]?.head
    return [first, head?.raw || (head?.value ?? column)]
  }
  if (first !== 'extra') return names
  const label = /^\d+$/u.test(column) ? row?.extra?.[Number(column)]?.label.raw : column
  return [label ?? column, ...rest]
}

const inForm = (
  form: Form | undefined,
  [part = '', index, ...rest]: readonly string[],
  lang: Lang,
): readonly string[] => {
  if (index === undefined) return [words[part]?.[lang] ?? part]
  if (part === 'project') return [projectWords[index]?.[lang] ?? index]
  if (!/^\d+$/u.test(index)) return [words[part]?.[lang] ?? part, words[index]?.[lang] ?? index]
  const cells = columnNames(form, part, Number(index), rest)
    .filter((name) => !plain.has(name))
    .map((name) => words[name]?.[lang] ?? name)
  return [rowWords(form, part, index, lang), ...cells]
}

/**
 * What a pointer shows, in words: for lists of differences.
 * @example differenceLabel(disclosure, '/forms/0/indicators/3/target', 'zh-CN') // '表 1 · 指标“巡展场次” · 指标值'
 */
export const differenceLabel = ({ forms }: Disclosure, pointer: string, lang: Lang): string => {
  const [first = '', index, ...rest] = pointer.split('/').slice(1)
  if (first !== 'forms' || index === undefined)
    return inForm(undefined, [first, ...(index === undefined ? [] : [index]), ...rest], lang).join(' · ')
  const number = Number(index) + 1
  const table = lang === 'zh-CN' ? `表 ${number}` : `form ${number}`
  return rest.length === 0 ? table : [table, ...inForm(forms[Number(index)], rest, lang)].join(' · ')
}
