import { twinOf } from '../form/claims.ts'
import type { AmountUnit } from '../form/codes.ts'
import { cleanLabel } from '../form/labels.ts'
import type { Place } from '../form/place.ts'
import { isFormTitle, unitLine } from '../read/words/vocabulary.ts'
import type { Template } from '../template/schema/index.ts'

/** A line above the table. */
export interface Line {
  readonly text: string
  readonly place: Place
}

export interface HeadOfForm {
  readonly head: Template['head']
  /** The title as it is read: placeholders for names left out. */
  readonly title: Line | undefined
  /** The title as it is printed, where it leaves a name open that no placeholder stands for ("××县"). */
  readonly openTitle: Line | undefined
  readonly amountUnit: { readonly unit: AmountUnit; readonly place: Place } | undefined
  /** Lines that the template does not print. */
  readonly dropped: readonly Line[]
}

type HeadLine = Template['head'][number]

const yearIn = /(?:19|20)\d{2}(?=\s*年)|20[\s\u3000×xX*＊✕○〇_]{1,6}(?=年)|[×xX*＊✕○〇]{2,4}(?=\s*年)|_{2,}(?=\s*年)/
const blankYear = /(?<=[（(]|^)[\s\u3000_]+(?=年度?)/

/** The year of a line, or the blank for it, as {year}. */
export const withYear = (text: string): string =>
  text
    .replace(yearIn, '{year}')
    .replace(blankYear, '{year}')
    .replace(/\{year\}[\s\u3000]+年/, '{year}年')

const isPeriod = (text: string): boolean => /^[（(]?\s*(\{year\}|[_\s\u3000]*)\s*年(度)?\s*[）)]?$/.test(text)

/** Names that a title leaves open: "××单位整体支出绩效目标表", "（项目名称）绩效目标表". */
const named = (text: string): string =>
  text
    .replace(/[×xX*＊✕○〇_]{2,}(部门|单位|局|委|办|厅)(?!绩效)/, '{unit}')
    .replace(/[×xX*＊✕○〇_]{2,}(?=[（(]?(部门|单位)?[)）]?整体)/, '{unit}')
    .replace(/[×xX*＊✕○〇_]{2,}(项目)(?!支出|绩效|预算)/, '{project}')

const parts = (text: string): readonly string[] =>
  text.split(/[\t\u3000]+|[ \u00a0]{2,}(?=[^\s:：]{2,14}(?:[（(][^)）]{1,6}[）)])?\s*[:：])/).flatMap((part) => {
    const trimmed = part.trim()
    return trimmed === '' ? [] : [trimmed]
  })

const unitOf = (text: string): AmountUnit | undefined => unitLine(text)

/** "填报单位（盖章）：" with or without a value behind it. */
const fieldOf = (text: string): HeadLine | undefined => {
  const label = /^([^:：]{2,20})[:：]/.exec(text)?.[1]
  if (
    label === undefined ||
    !/(单位|部门|日期|时间|人|电话|编号|编码|代码|名称|期间|期限)(?:[（(].{1,6}[）)])?$/.test(label)
  )
    return undefined
  const field = cleanLabel(label)
  const is = twinOf(label)
  return { style: 'note', text: `${label}：`, field, ...(is ? { is } : {}) }
}

/**
 * The lines above a table as a template prints them: title, year, unit of money, fields of their own; {year}, {unit},
 * {project} and {amountUnit} where the blank form leaves room for them.
 *
 * @example headOf([{ text: '（20××年度）', place }]).head // [{ style: 'period', text: '（{year}年度）' }]
 */
export const headOf = (lines: readonly Line[]): HeadOfForm => {
  const head: HeadLine[] = []
  const dropped: Line[] = []
  const titleAt = lines.findLastIndex(({ text }) => isFormTitle(withoutNames(text)))
  let amountUnit: HeadOfForm['amountUnit']
  lines.forEach((line, i) => {
    if (i === titleAt) {
      head.push({ style: 'title', text: named(withYear(line.text.replace(/\s*\n\s*/g, ''))) })
      return
    }
    const pieces = parts(line.text)
    const made = pieces.map((piece): HeadLine | undefined => {
      const dated = withYear(piece)
      if (isPeriod(dated))
        return { style: 'period', text: dated.includes('{year}') ? dated : dated.replace(/年/, '{year}年') }
      const unit = unitOf(piece)
      if (unit !== undefined) {
        amountUnit ??= { unit, place: line.place }
        return { style: 'unit', text: piece.replace(new RegExp(`${unit}(?=[)）]?$)`), '{amountUnit}') }
      }
      return i > titleAt ? fieldOf(piece) : undefined
    })
    if (made.length > 0 && made.every((one) => one !== undefined)) head.push(...made.flatMap((one) => one ?? []))
    else dropped.push(line)
  })
  const title = titleAt < 0 ? undefined : lines[titleAt]
  return {
    head,
    title: title && { ...title, text: withoutNames(title.text) },
    openTitle: title && crosses.test(head.find(({ style }) => style === 'title')?.text ?? '') ? title : undefined,
    amountUnit,
    dropped,
  }
}

const crosses = /[×*＊✕]{2,}|[xX]{2,}|_{2,}|[○〇]{2,}/

/** A title as the reader knows it. */
const withoutNames = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, '')
    .replace(/[×xX*＊✕○〇_]{2,}(省|市|县|区|州)?(部门|单位|局|委|办|厅|项目)?(?=.*(绩效|目标))/, '')
    .replace(/^\s*(20)?[\s\u3000_]+年度?/, '')
