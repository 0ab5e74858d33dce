import {
  type Disclosure,
  entriesOf,
  type Form,
  type Indicator,
  type IndicatorCell,
  indicatorCellNames,
  indicatorCells,
  indicatorListNames,
  indicatorLists,
} from '@jiheng/core/form'
import { type Lang, level1Words, level2Words, phaseWords, subjectWords, type Words } from '@jiheng/core/messages'

export interface CsvRow {
  readonly disclosure: Disclosure
  readonly form: Form
  /** From 1. */
  readonly formNumber: number
  readonly indicator: Indicator
  readonly lang: Lang
}

interface CsvColumn {
  readonly title: Words
  readonly text: (row: CsvRow) => string
}

/** What was printed; where damage took a label, its meaning. */
const level = (
  printed: { readonly raw: string; readonly value?: string },
  words: Readonly<Record<string, Words>>,
  lang: Lang,
) => (printed.raw !== '' || printed.value === undefined ? printed.raw : (words[printed.value]?.[lang] ?? ''))

/** Titles that say more than the usual header does. */
const titleOf: Readonly<Partial<Record<IndicatorCell, string>>> = {
  description: '指标描述',
  level3: '四级指标的上级',
  remark: '备注（另列）',
}

const first: readonly IndicatorCell[] = [
  'name',
  'target',
  'actual',
  'weight',
  'score',
  'description',
  'definition',
  'basis',
  'note',
]

/** Every cell of an indicator, those of the classic forms first. */
const cells = [...first, ...indicatorCellNames.filter((cell) => !first.includes(cell))].map(
  (cell): CsvColumn => ({
    title: { 'zh-CN': titleOf[cell] ?? indicatorCells[cell].label, en: cell },
    text: ({ indicator }) => indicator[cell]?.raw ?? '',
  }),
)

/** Lists in one column each: "一季度：20%；上半年：50%". */
const lists = indicatorListNames.map(
  (list): CsvColumn => ({
    title: { 'zh-CN': indicatorLists[list].label, en: list },
    text: ({ indicator }) =>
      entriesOf(indicator, list)
        .filter(({ cell }) => cell.raw !== '')
        .map(({ head, cell }) => `${head.raw || (head.value ?? '')}：${cell.raw}`)
        .join('；'),
  }),
)

/** Columns that the model has no name for, in one. */
const extra: CsvColumn = {
  title: { 'zh-CN': '其他列', en: 'extra' },
  text: ({ indicator }) =>
    (indicator.extra ?? [])
      .filter(({ value }) => value.raw !== '')
      .map(({ label, value }) => `${label.raw || (label.value ?? '')}：${value.raw}`)
      .join('；'),
}

/** The columns of the CSV file, in order. Codes stand beside the words, for programs. */
export const csvColumns: readonly CsvColumn[] = [
  { title: { 'zh-CN': '文件', en: 'file' }, text: ({ disclosure }) => disclosure.source.name },
  { title: { 'zh-CN': '公开单位', en: 'publisher' }, text: ({ disclosure }) => disclosure.publisher.raw },
  { title: { 'zh-CN': '表号', en: 'form' }, text: ({ formNumber }) => String(formNumber) },
  { title: { 'zh-CN': '表名', en: 'title' }, text: ({ form }) => form.title.raw },
  { title: { 'zh-CN': '模板', en: 'template' }, text: ({ form }) => form.template },
  { title: { 'zh-CN': '环节', en: 'phase' }, text: ({ form, lang }) => phaseWords[form.phase][lang] },
  { title: { 'zh-CN': '对象', en: 'subject' }, text: ({ form, lang }) => subjectWords[form.subject][lang] },
  { title: { 'zh-CN': '年度', en: 'year' }, text: ({ form }) => String(form.year.value ?? form.year.raw) },
  { title: { 'zh-CN': '项目名称', en: 'project' }, text: ({ form }) => form.project?.name.raw ?? '' },
  { title: { 'zh-CN': '项目编码', en: 'projectCode' }, text: ({ form }) => form.project?.code?.raw ?? '' },
  {
    title: { 'zh-CN': '主管部门', en: 'competentDepartment' },
    text: ({ form }) => form.competentDepartment?.raw ?? '',
  },
  { title: { 'zh-CN': '实施单位', en: 'implementingUnit' }, text: ({ form }) => form.implementingUnit?.raw ?? '' },
  {
    title: { 'zh-CN': '一级指标', en: 'level1' },
    text: ({ indicator, lang }) => level(indicator.level1, level1Words, lang),
  },
  { title: { 'zh-CN': '一级指标代码', en: 'level1Code' }, text: ({ indicator }) => indicator.level1.value ?? '' },
  {
    title: { 'zh-CN': '二级指标', en: 'level2' },
    text: ({ indicator, lang }) => level(indicator.level2, level2Words, lang),
  },
  { title: { 'zh-CN': '二级指标代码', en: 'level2Code' }, text: ({ indicator }) => indicator.level2.value ?? '' },
  ...cells,
  ...lists,
  extra,
]
