import { textWidth } from '@jiheng/core/check'
import { formatMoney, type Lang, level2Words, phaseWords } from '@jiheng/core/messages'
import {
  addedWords,
  certaintyWords,
  changeWords,
  droppedWords,
  type PresentedCell,
  type PresentedTable,
  reasonText,
  relationWords,
} from '@jiheng/core/reconcile'
import { oneLine } from './output.ts'

/** Longer cells are cut. */
const most = 26

const cut = (text: string, width: number): string => {
  const line = oneLine(text)
  if (textWidth(line) <= width) return line
  let short = ''
  for (const letter of line) {
    if (textWidth(short + letter) > width - 2) break
    short += letter
  }
  return `${short}..`
}

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const count = Math.max(...rows.map((row) => row.length))
  const short = rows.map((row) => Array.from({ length: count }, (_, i) => cut(row[i] ?? '', most)))
  const widths = Array.from({ length: count }, (_, i) => Math.max(...short.map((row) => textWidth(row[i] ?? ''))))
  return short.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - textWidth(cell)))
      .join('  ')
      .trimEnd(),
  )
}

const levelWords: Readonly<Record<string, (typeof level2Words)[keyof typeof level2Words] | undefined>> = level2Words

const cellText = (cell: PresentedCell | null, lang: Lang): string => {
  if (!cell) return '—'
  const { target, actual, change, name } = cell
  const value = [target, ...(actual === undefined ? [] : [`→ ${actual}`])].join(' ')
  const marks = [
    ...(change ? [`［${changeWords[change][lang]}］`] : []),
    ...(name === undefined ? [] : [`（${name}）`]),
  ]
  return `${value}${marks.join('')}`
}

const columnHead = ({ year, phase }: PresentedTable['columns'][number], lang: Lang): string =>
  lang === 'zh-CN'
    ? `${year ?? '年度不明'}${phaseWords[phase][lang]}`
    : `${year ?? 'year unknown'} ${phaseWords[phase][lang]}`

/** A project's forms for a terminal: which they are, why they belong together, every indicator on a line. */
export const reconcileText = (table: PresentedTable, lang: Lang): string => {
  const zh = lang === 'zh-CN'
  const numbers = new Map(table.columns.map(({ id }, index) => [id, index + 1]))
  const files = table.columns.map(
    (column, index) =>
      `  [${index + 1}] ${columnHead(column, lang)}  ${column.file} ${zh ? `表${column.form + 1}` : `form ${column.form + 1}`}${
        column.money === null ? '' : `  ${formatMoney(column.money, '万元', lang)}`
      }`,
  )
  const pairs = table.pairs.map(({ earlier, later, relation, certainty, reasons }) => {
    const why = reasons.map((reason) => reasonText(reason, lang)).join(zh ? '，' : ', ')
    return `  [${numbers.get(earlier)}] ↔ [${numbers.get(later)}]  ${relationWords[relation][lang]}  ${certaintyWords[certainty][lang]}${
      zh ? `：${why}` : `: ${why}`
    }`
  })
  const head = [zh ? '类别' : 'Level', zh ? '指标' : 'Indicator', ...table.columns.map((_, index) => `[${index + 1}]`)]
  const rows = table.lines.map(({ level2, name, cells, dropped, added }) => [
    levelWords[level2]?.[lang] ?? level2,
    name,
    ...cells.map((cell, index) => {
      const mark = dropped.includes(index) ? droppedWords : added.includes(index) ? addedWords : undefined
      return `${cellText(cell, lang)}${mark ? `［${mark[lang]}］` : ''}`
    }),
  ])
  const title = [oneLine(table.name), oneLine(table.unit)].filter((text) => text !== '').join('  ')
  return [`${title}`, ...files, '', ...pairs, '', ...aligned([head, ...rows]).map((line) => `  ${line}`), ''].join('\n')
}
