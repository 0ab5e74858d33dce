import { severities } from '../form/index.ts'
import type { LayoutDocument, LayoutParagraph, LayoutPart } from '../layout/index.ts'
import { severityWords } from '../messages/index.ts'
import { countFindings } from './counts.ts'
import { allBases, citeText, cureText, excerptText, problemText, severityText } from './entry-texts.ts'
import type { Report, ReportEntry } from './report.ts'
import { presentCounts } from './report-words.ts'
import { unitName } from './summary-tables.ts'
import { besideTable, type ReportColumn, tableOf } from './table-of.ts'

/** A letter to one unit. */
export interface Letter {
  /** Index over the units of the report. */
  readonly unit: number
  readonly name: string
  readonly entries: readonly ReportEntry[]
  readonly layout: LayoutDocument
}

const title = '关于退回修改预算绩效文件的函'
/** Documents that are named; of more the number is told. */
const named = 3

const duties = {
  error: '标注“错误”的事项必须修改',
  warning: '标注“警告”的事项应当修改，确有理由不修改的书面说明',
  hint: '标注“提示”的事项请自行核对',
} as const

const columns: readonly ReportColumn[] = [
  { label: '序号', width: 9, align: 'center' },
  { label: '程度', width: 9, align: 'center' },
  { label: '项目（表）', width: 24, align: 'left' },
  { label: '位置', width: 26, align: 'left' },
  { label: '原文', width: 38, align: 'left' },
  { label: '问题', width: 64, align: 'left' },
  { label: '修改办法', width: 30, align: 'left' },
  { label: '依据', width: 24, align: 'left' },
]

const documentsOf = ({ documents }: Report, entries: readonly ReportEntry[]): string => {
  const own = [...new Set(entries.map(({ document }) => document))]
  const titles = [...new Set(own.map((index) => documents[index]?.title || documents[index]?.name || ''))]
  const shown = titles.slice(0, named).map((one) => `《${one}》`)
  return `${shown.join('')}${own.length > named ? `等${own.length}份文件` : ''}`
}

const rowsOf = (report: Report, entries: readonly ReportEntry[]): readonly (readonly string[])[] => {
  const several = new Set(entries.map(({ document }) => document)).size > 1
  return entries.map((entry, at) => [
    String(at + 1),
    severityText(entry, 'zh-CN'),
    several ? `${report.documents[entry.document]?.name ?? ''}\n${entry.project}` : entry.project,
    entry.where,
    excerptText(entry),
    problemText(entry, 'zh-CN'),
    cureText(entry, 'zh-CN'),
    citeText(entry),
  ])
}

/** Day and who signs are filled in by hand: we know neither. */
const blankDay = '　　　　年　　月　　日'

const layoutOf = (report: Report, unit: number, entries: readonly ReportEntry[]): LayoutDocument => {
  const line = (style: LayoutParagraph['style'], text: string): LayoutParagraph => ({ kind: 'paragraph', style, text })
  const own = severities.filter((severity) => entries.some((entry) => entry.severity === severity))
  const bases = allBases(entries)
  const parts: readonly LayoutPart[] = [
    line('title', title),
    line('addressee', `${unitName(report, unit)}：`),
    line(
      'body',
      `你单位报送的${documentsOf(report, entries)}收悉。经审核，有${entries.length}处需要修改或者说明（${presentCounts(countFindings(entries))}），现予退回，具体事项见附件。`,
    ),
    line('body', `${own.map((severity) => duties[severity]).join('；')}。对审核意见有不同看法的，请一并书面说明理由。`),
    line('body', `请于${blankDay}前修改完毕，重新报送。`),
    line('body', ''),
    line('body', '附件：需修改事项清单'),
    line('body', ''),
    line('body', ''),
    line('signature', '（审核单位印章）'),
    line('signature', blankDay),
    line('addressee', '　　（联系人：　　　　　联系电话：　　　　　　　）'),
    { kind: 'page-break' },
    line('label', '附件'),
    line('title', '需修改事项清单'),
    tableOf(
      `需修改事项清单（${own.map((severity) => severityWords[severity]['zh-CN']).join('、')}）`,
      columns,
      rowsOf(report, entries),
      {
        index: 0,
        orientation: 'landscape',
      },
    ),
    ...bases.map(
      (basis, at): LayoutPart => ({
        ...line('note', `${at === 0 ? '依据：' : ''}${at + 1}. ${basis}`),
        form: besideTable(0),
      }),
    ),
  ]
  return { title: `${title}（${unitName(report, unit)}）`, lang: 'zh-CN', parts }
}

/**
 * One letter a unit, worst unit first, with the entries that are chosen, but for what was set aside; a unit without any gets none. The report
 * must be in Chinese: a letter is an official document. Deadline, signature and date stay blank.
 * @example lettersOf(report, ({ severity }) => severity === 'error').map(({ name }) => name)
 */
export const lettersOf = (report: Report, chosen: (entry: ReportEntry) => boolean): readonly Letter[] =>
  [
    ...Map.groupBy(
      report.entries.filter((entry) => entry.setAside === undefined && chosen(entry)),
      ({ unit }) => unit,
    ),
  ].map(([unit, entries]) => ({
    unit,
    name: unitName(report, unit),
    entries,
    layout: layoutOf(report, unit, entries),
  }))
