import { HeadReader } from './head/head-reader.ts'
import type { Strip } from './source/strip.ts'
import { columnsOf } from './table/columns.ts'
import { HeaderRows } from './table/header-rows.ts'
import { looksLikeIndicators, TableReader } from './table/table-reader.ts'
import { tokensOf } from './words/label-cells.ts'
import { isContentsEntry, isPageNumber } from './words/loose-lines.ts'
import { bare, isFormTitle, isPeriodLine, unitLine } from './words/vocabulary.ts'
import type { Vocabulary } from './words/vocabulary-of.ts'

/** One form found in the source, its rows read but not yet typed. */
export interface FoundForm {
  readonly title: Strip | undefined
  readonly head: HeadReader['head']
  readonly shape: HeadReader['shape']
  readonly table: ReturnType<TableReader['table']> | undefined
  readonly strips: readonly Strip[]
  readonly pageNumbers: readonly Strip[]
  readonly repeated: readonly Strip[]
  /** Lines inside the form that no part of it claims. */
  readonly leftover: readonly Strip[]
}

/** The source in order: forms, and runs of everything else. */
export type Part =
  | { readonly kind: 'form'; readonly form: FoundForm }
  | { readonly kind: 'prose'; readonly strips: readonly Strip[] }

const single = (strip: Strip): string | undefined => (strip.filled.length === 1 ? strip.filled[0]?.text : undefined)

/** A row that is in truth a line of text over the table: its title, its year, its unit. */
const asText = (strip: Strip): boolean => {
  const text = single(strip)
  return strip.kind === 'text' || (text !== undefined && (isFormTitle(text) || isPeriodLine(text)))
}

const beginsHead = (strip: Strip, words: Vocabulary): boolean => {
  const tokens = tokensOf(strip, words)
  return tokens.some(
    ({ role, cell }) =>
      role === 'field' && /^(专项|项目|政策|资金|(部门|单位)?(\((部门|单位)\))?)名称$|^项目编码$/.test(bare(cell.text)),
  )
}

const belongsToForm = (strip: Strip, words: Vocabulary): boolean => {
  if (isContentsEntry(strip)) return false
  if (columnsOf(strip)) return true
  const tokens = tokensOf(strip, words)
  return tokens.some(({ role }) => role !== undefined) || tokens.some(({ cell }) => unitLine(cell.text) !== undefined)
}

/** "年度绩效目标2（40分） | 开展…": a form may print its goals in turn, each above its own indicators. */
const isGoalRow = (strip: Strip, words: Vocabulary): boolean => {
  const [label, text, ...more] = strip.filled
  if (!label || !text || more.length > 0 || words.role(label.text) !== 'goal') return false
  return text.text.length > 8 && !looksLikeIndicators(strip) && words.role(text.text) === undefined
}

const hasLabels = (strip: Strip, words: Vocabulary): boolean =>
  tokensOf(strip, words).some(({ role, cell }) => role !== undefined || unitLine(cell.text) !== undefined)

/** "（二）校舍安全排查" right above a form that has no title of its own. */
const isFormHeading = (strip: Strip): boolean => {
  const text = single(strip) ?? ''
  return (
    strip.kind === 'text' &&
    text.length <= 40 &&
    /^([（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.、．](?!\d))/.test(text) &&
    !/[。；，：:,]/.test(text)
  )
}

/** A page may print the form's title again above the rest of its table. */
const isTitleOf =
  ({ title }: Open) =>
  (line: Strip): boolean =>
    title !== undefined && bare(single(line) ?? '') === bare(single(title) ?? '')

interface Open {
  title: Strip | undefined
  head: HeadReader
  table: TableReader | undefined
  strips: Strip[]
  pageNumbers: Strip[]
  repeated: Strip[]
  leftover: Strip[]
}

/** Finds where each form begins and ends, and reads its rows on the way. */
export const segment = (strips: readonly Strip[], words: Vocabulary): readonly Part[] => {
  const parts: Part[] = []
  let loose: Strip[] = []
  let held: Strip[] = []
  let form: Open | undefined

  const close = (): void => {
    if (!form) return
    form.head.close()
    const table = form.table?.table()
    parts.push({
      kind: 'form',
      form: {
        title: form.title,
        head: form.head.head,
        shape: form.head.shape,
        table,
        strips: form.strips,
        pageNumbers: form.pageNumbers,
        repeated: [...form.repeated, ...(table?.repeated ?? [])],
        leftover: [...form.leftover, ...(table?.leftover ?? [])],
      },
    })
    form = undefined
    loose = held
    held = []
  }

  const open = (strip: Strip): void => {
    const from = loose.findLastIndex((line) => isFormTitle(single(line) ?? ''))
    // A title belongs to the table below it only if nothing but short lines stands between them.
    const near =
      from >= 0 && loose.slice(from + 1).every((line) => (single(line) ?? '').length <= 40) && loose.length - from <= 6
    const lines = near ? loose.slice(from + 1) : takeHeadLines(loose)
    const heading = near ? undefined : loose.at(-1 - lines.length)
    const title = near ? loose[from] : heading && isFormHeading(heading) ? heading : undefined
    const before = loose.slice(0, loose.length - lines.length - (title ? 1 : 0))
    if (before.length > 0) parts.push({ kind: 'prose', strips: before })
    loose = []
    form = {
      title,
      head: new HeadReader(words),
      table: undefined,
      strips: [...(title ? [title] : []), ...lines],
      pageNumbers: [],
      repeated: [],
      leftover: [],
    }
    for (const line of lines) form.head.row(line)
    inForm(strip, form)
  }

  const inForm = (strip: Strip, into: Open): void => {
    if (into.table && !into.table.done && !isGoalRow(strip, words)) {
      const project = into.table.projectOf(strip)
      const own = project && into.table.isOpen ? nextProject(into) : into
      if (project) own.head.row(project)
      own.strips.push(strip)
      own.table?.row(strip)
      return
    }
    into.strips.push(strip)
    const columns = into.table ? undefined : columnsOf(strip)
    if (columns) into.table = new TableReader(new HeaderRows(strip, columns))
    else into.head.row(strip)
  }

  /** A sheet that lists several projects has a form for each of them. */
  const nextProject = (last: Open): Open => {
    const next: Open = {
      title: last.title,
      head: new HeadReader(words),
      table: last.table?.next(),
      strips: [],
      pageNumbers: [],
      repeated: [],
      leftover: [],
    }
    next.head.head.units.push(...last.head.head.units)
    next.head.head.period.push(...last.head.head.period)
    close()
    form = next
    return next
  }

  const goOn = (strip: Strip, into: Open): void => {
    for (const line of held) {
      into.strips.push(line)
      const text = single(line) ?? ''
      if (isPageNumber(text)) into.pageNumbers.push(line)
      else if (isFormTitle(text) || isPeriodLine(text) || unitLine(text)) into.repeated.push(line)
      else into.leftover.push(line)
    }
    held = []
    inForm(strip, into)
  }

  for (const strip of strips) {
    if (asText(strip)) {
      if (form) held.push(strip)
      else loose.push(strip)
    } else if (form) {
      const titled = held.some((line) => isFormTitle(single(line) ?? ''))
      const fresh = form.table !== undefined && beginsHead(strip, words)
      const again =
        form.table?.isOpen === true &&
        (form.table.isHeader(strip) || !hasLabels(strip, words)) &&
        held.some(isTitleOf(form))
      const prose = held.some((line) => (single(line) ?? '').length > 60)
      if (
        fresh ||
        (titled && !again && !looksLikeIndicators(strip)) ||
        (prose && !looksLikeIndicators(strip) && !form.table?.isOpen)
      ) {
        close()
        if (belongsToForm(strip, words)) open(strip)
        else loose.push(strip)
      } else goOn(strip, form)
    } else if (belongsToForm(strip, words)) open(strip)
    else loose.push(strip)
  }
  close()
  if (loose.length > 0) parts.push({ kind: 'prose', strips: loose })
  return parts
}

/** Lines right above a table without a title that belong to it: its year, its unit, the unit's name. */
const takeHeadLines = (loose: readonly Strip[]): readonly Strip[] => {
  const lines: Strip[] = []
  for (const line of [...loose].reverse()) {
    const text = single(line) ?? ''
    if (!isPeriodLine(text) && unitLine(text) === undefined) break
    lines.unshift(line)
  }
  return lines
}
