import { foreignRows } from './segment/foreign-rows.ts'
import { foreignTitle } from './segment/foreign-title.ts'
import type { Part } from './segment/found-form.ts'
import { isForm } from './segment/is-form.ts'
import { lineCells } from './segment/line-cells.ts'
import { OpenForm } from './segment/open-form.ts'
import { twoRowHeader } from './segment/two-row-header.ts'
import type { Strip } from './source/strip.ts'
import { columnsOf } from './table/columns.ts'
import { looksLikeIndicators } from './table/looks-like-indicators.ts'
import { tokensOf } from './words/label-cells.ts'
import { isContentsEntry } from './words/loose-lines.ts'
import { bare, isFormTitle, isPeriodLine, unitLine } from './words/vocabulary.ts'
import type { Vocabulary } from './words/vocabulary-of.ts'

export type { FoundForm, Part } from './segment/found-form.ts'

const single = (strip: Strip): string | undefined => (strip.filled.length === 1 ? strip.filled[0]?.text : undefined)

/** A row that is in truth a line of text over the table: its title, its year, its unit. */
const asText = (strip: Strip): boolean => {
  const text = single(strip)
  return (
    strip.kind === 'text' ||
    (text !== undefined && (isFormTitle(text) || isPeriodLine(text) || unitLine(text) !== undefined))
  )
}

/** "项目名称 | …": the first cell of a head. Over columns of other labels it heads a list. */
const beginsHead = (strip: Strip, words: Vocabulary): boolean => {
  const tokens = tokensOf(strip, words)
  return tokens.some(
    ({ role, cell }, i) =>
      role === 'field' &&
      tokens[i + 1]?.role === undefined &&
      /^(专项|项目|政策|资金|(部门|单位)?(\((部门|单位)\))?)名称$|^项目编码$/.test(bare(cell.text)),
  )
}

const belongsToForm = (strip: Strip, below: Strip | undefined, words: Vocabulary): boolean => {
  if (isContentsEntry(strip)) return false
  if (columnsOf(strip, below) || twoRowHeader(strip, below)) return true
  const tokens = tokensOf(strip, words)
  return tokens.some(({ role }) => role !== undefined) || tokens.some(({ cell }) => unitLine(cell.text) !== undefined)
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

/** "附表：…评分表" right above a table is its title; elsewhere it lists what is enclosed. */
const isTitleAt = (line: Strip, near: boolean): boolean => {
  const text = single(line) ?? ''
  return isFormTitle(text) || (near && isFormTitle(text.replace(/^\s*附[件表]?\s*\d*\s*[:：]\s*/, '')))
}

/** A page may print the form's title again above the rest of its table. */
const isTitleOf =
  ({ title }: OpenForm) =>
  (line: Strip): boolean =>
    title !== undefined && bare(single(line) ?? '') === bare(single(title) ?? '')

/** Lines right above a table without a title that belong to it: its year, its unit, the unit's name. */
const headLines = (loose: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const lines: Strip[] = []
  for (const line of [...loose].reverse()) {
    const text = single(line) ?? ''
    if (!isPeriodLine(text) && unitLine(text) === undefined && (!lineCells(line, words) || text.length > 80)) break
    lines.unshift(line)
  }
  return lines
}

/** Lines right below a form that belong to it: "填报人：…　　联系电话：…". */
const tailLines = (held: readonly Strip[], words: Vocabulary): readonly Strip[] => {
  const isTail = (line: Strip): boolean =>
    line.gap <= 1 &&
    /(填报|填表|编报|制表|审核|复核|经办|编制|负责|联系)人|负责人|领导|电话|日期/.test(single(line) ?? '') &&
    lineCells(line, words) !== undefined
  const end = held.findIndex((line) => !isTail(line))
  return end < 0 ? held : held.slice(0, end)
}

/** Finds where each form begins and ends, and reads its rows on the way. */
export const segment = (strips: readonly Strip[], words: Vocabulary): readonly Part[] => {
  const foreign = foreignRows(strips, words)
  const parts: Part[] = []
  let loose: Strip[] = []
  let held: Strip[] = []
  let form: OpenForm | undefined

  const close = (last = false): void => {
    if (!form) return
    const tail = tailLines(held, words)
    form.below(tail)
    const found = form.found(last && held.length === 0)
    const lines = isForm(found) ? form.sentences : found.strips.filter(({ kind }) => kind === 'text')
    if (lines.length > 0) parts.push({ kind: 'prose', strips: lines })
    if (isForm(found)) parts.push({ kind: 'form', form: found })
    else parts.push({ kind: 'table', strips: found.strips.filter(({ kind }) => kind === 'row') })
    form = undefined
    loose = held.slice(tail.length)
    held = []
  }

  const prose = (): void => {
    if (loose.length > 0) parts.push({ kind: 'prose', strips: loose })
    loose = []
  }

  const open = (strip: Strip, below: Strip | undefined): void => {
    const from = loose.findLastIndex((line, i) => line.role !== 'contents' && isTitleAt(line, i >= loose.length - 2))
    // A title belongs to the table below it only if nothing but short lines stands between them.
    const near =
      from >= 0 &&
      loose.slice(from + 1).every((line) => (single(line) ?? '').length <= 40 || lineCells(line, words)) &&
      loose.length - from <= 6
    const lines = near ? loose.slice(from + 1) : headLines(loose, words)
    const heading = near ? undefined : loose.at(-1 - lines.length)
    const title = near ? loose[from] : heading && isFormHeading(heading) ? heading : undefined
    loose = loose.slice(0, loose.length - lines.length - (title ? 1 : 0))
    prose()
    form = new OpenForm(words, title, lines).row(strip, below)
  }

  const goOn = (strip: Strip, below: Strip | undefined, into: OpenForm): void => {
    into.lines(held)
    held = []
    const own = into.row(strip, below)
    if (own === into) return
    close()
    form = own
  }

  /** Whether a row below an open form belongs to another one, or to none. */
  const isFresh = (strip: Strip, of: OpenForm): boolean => {
    const titled = held.some((line) => isFormTitle(single(line) ?? ''))
    const again =
      of.table?.isOpen === true && (of.table.isHeader(strip) || !hasLabels(strip, words)) && held.some(isTitleOf(of))
    // Under another form's title a header begins another table, as sheets of projects do.
    const other = titled && of.table?.isOpen === true && !held.some(isTitleOf(of)) && columnsOf(strip) !== undefined
    const written = held.some((line) => (single(line) ?? '').length > 60)
    return (
      (of.table !== undefined && beginsHead(strip, words)) ||
      (titled && !again && !looksLikeIndicators(strip)) ||
      other ||
      (written && !looksLikeIndicators(strip) && !of.table?.isOpen)
    )
  }

  for (const [i, strip] of strips.entries()) {
    const below = strips[i + 1]?.kind === 'row' ? strips[i + 1] : undefined
    if (foreign.has(strip)) {
      close()
      const title = foreignTitle(loose, parts.length === 0)
      loose = loose.slice(0, loose.length - title.length)
      prose()
      const last = parts.at(-1)
      const goesOn = last?.kind === 'table' && last.strips[0]?.grid === strip.grid && title.length === 0
      if (goesOn) parts[parts.length - 1] = { ...last, strips: [...last.strips, strip] }
      else parts.push({ kind: 'table', ...(title.length > 0 && { title }), strips: [strip] })
    } else if (asText(strip)) {
      if (form) held.push(strip)
      else loose.push(strip)
    } else if (form && !isFresh(strip, form)) goOn(strip, below, form)
    else if (form && held.length === 0 && strip.grid === strips[i - 1]?.grid && beginsHead(strip, words)) {
      // Blocks one after another in one table: the title and the unit over the first hold for all.
      const next: OpenForm = form.next()
      close()
      form = next.row(strip, below)
    } else {
      close()
      if (belongsToForm(strip, below, words)) open(strip, below)
      else loose.push(strip)
    }
  }
  close(true)
  prose()
  return parts
}
