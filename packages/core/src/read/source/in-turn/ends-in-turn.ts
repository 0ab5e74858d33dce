import { level1Code, level2Code } from '../../../form/levels.ts'
import type { Column } from '../../table/columns.ts'
import { isClosingLabel } from '../../words/closing-label.ts'
import { bare, columnName, isSideLabel } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import type { Strip } from '../strip.ts'
import { headerInTurn } from './header-in-turn.ts'

/** The text of a line. */
export const textOf = (strip: Strip | undefined): string => strip?.filled[0]?.text ?? ''

/** What a label announces that stands in a head and never within a table of indicators. */
const headRoles: ReadonlySet<string | undefined> = new Set(['goal', 'goal-actual', 'field', 'section', 'sub-goals'])
/** So many lines a goal and its label take at most above a header within a form. */
const mostAbove = 6

/** Where the head of a further table begins that stands below rows, by its header at an index. */
export const aboveHeader = (strips: readonly Strip[], from: number, header: number, words: Vocabulary): number => {
  for (let i = Math.max(from, header - mostAbove); i < header; i++)
    if (strips[i]?.kind === 'text' && headRoles.has(words.role(textOf(strips[i])))) return i
  return header
}

/** Whether the header of a table begins at an index. */
export const startsHeader = (strips: readonly Strip[], at: number): boolean => {
  const text = textOf(strips[at])
  if (text.length > 24 || (columnName(text) === undefined && !isSideLabel(text))) return false
  const near = strips.slice(at, at + 24)
  const until = near.findIndex(({ kind }) => kind !== 'text')
  const cells = (until < 0 ? near : near.slice(0, until)).flatMap(({ filled }) => filled.slice(0, 1))
  return headerInTurn(cells, 0) !== undefined
}

/** A line that stands at the end of a form as the label of another: 填报人, 自评结论, 人员情况表. */
const closes = (text: string, words: Vocabulary): boolean =>
  text.length <= 24 &&
  (isClosingLabel(bare(text), words.role(text)) || /^[\p{Script=Han}]{2,12}(情况|明细|统计|汇总)表$/u.test(bare(text)))

const isLevel = (text: string): boolean => level1Code(text) !== undefined || level2Code(text) !== undefined

/**
 * Where the labels begin that close a form, behind the last row of its table: below the last level there are as many
 * lines as a row has cells, since names and notes may read like such labels ("完工日期").
 */
export const beforeClosing = (
  strips: readonly Strip[],
  from: number,
  end: number,
  columns: readonly Column[],
  words: Vocabulary,
): number => {
  const lastLevel = strips.slice(from, end).findLastIndex((strip) => isLevel(textOf(strip)))
  const least = columns.filter(({ name }) => !besides.has(name)).length
  const first = from + lastLevel + 1 + least
  const found = strips.slice(first, end).findIndex((strip) => closes(textOf(strip), words))
  return lastLevel < 0 || found < 0 ? end : first + found
}
const besides: ReadonlySet<Column['name']> = new Set(['side', 'level1', 'level2', 'note', 'remark'])
