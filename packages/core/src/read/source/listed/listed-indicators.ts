import { append } from '../../../form/append.ts'
import type { Kept } from '../../account/items.ts'
import { isFormTitle } from '../../words/vocabulary.ts'
import type { Vocabulary } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import type { Cell, Strip } from '../strip.ts'
import { levelHead } from './level-head.ts'
import { beginsGoal, listedHead, namesProject } from './listed-head.ts'
import { ListedRows } from './listed-rows.ts'

const most = 30

/** Where the head of a list of indicators begins above it: at the project's name, else at the goal. */
const headFrom = (strips: readonly Strip[], from: number, to: number, words: Vocabulary): number => {
  let begin = to
  for (let i = to - 1; i >= Math.max(from, to - most); i--) {
    const strip = strips[i]
    if (strip?.kind !== 'text' || isFormTitle(strip.filled[0]?.text ?? '')) break
    if (namesProject(strip)) {
      const above = strips[i - 1]
      const text = above?.filled[0]?.text ?? ''
      return i - 1 >= from && above?.kind === 'text' && words.role(text) === 'section' ? i - 1 : i
    }
    if (beginsGoal(strip, words)) begin = i
  }
  const above = strips[begin - 1]
  const isSide =
    begin === to &&
    above?.kind === 'text' &&
    /^([（(]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?(绩效)?指标[:：]?$/.test(
      above.filled[0]?.text.replace(/\s/g, '') ?? '',
    )
  return isSide && begin > from ? begin - 1 : begin
}

/** A header that no source prints: the words of the list say what its columns are. */
const headerOf = (side: Cell | undefined, hasLevel1: boolean, first: Cell): Strip => {
  const { start: _start, end: _end, ...place } = first.place
  const labels = [...(hasLevel1 ? ['一级指标'] : []), '二级指标', '三级指标', '指标值'].map(
    (text, i): Cell => ({ text, column: i + 2, colspan: 1, rowspan: 1, place, inferred: true }),
  )
  return rowStrip([...(side ? [inColumn(side, 1)] : []), ...labels], 0)
}

/** The list that begins with a line, and the index behind its last line. */
const listAt = (
  strips: readonly Strip[],
  at: number,
): { readonly list: ListedRows; readonly end: number } | undefined => {
  const list = new ListedRows()
  let end = at
  let misses = 0
  for (let i = at; i < strips.length && misses < 1; i++) {
    const strip = strips[i]
    const [cell] = strip?.filled ?? []
    if (!cell || strip?.kind !== 'text' || isFormTitle(cell.text) || (i > at && namesProject(strip))) break
    if (cell.text.length > 2000) break
    if (list.take(cell)) end = i + 1
    else misses++
  }
  return list.levels.size >= 2 && list.values >= 3 ? { list, end } : undefined
}

/**
 * Finds the forms that are written as lists and not as tables ("（一）产出指标 1.数量指标：培训场次≥12场；…") and makes rows of
 * them, under a header that is inferred; what stands above them as labels and values is their head.
 */
export const listedIndicators = (
  strips: readonly Strip[],
  words: Vocabulary,
): { readonly strips: readonly Strip[]; readonly labels: readonly Kept[] } => {
  const out: Strip[] = []
  const labels: Kept[] = []
  let done = 0
  for (let i = 0; i < strips.length; i++) {
    const strip = strips[i]
    const [cell] = strip?.filled ?? []
    if (!cell || strip?.kind !== 'text' || !levelHead(cell.text)) continue
    const found = listAt(strips, i)
    if (!found) continue
    const begin = headFrom(strips, done, i, words)
    const head = listedHead(strips.slice(begin, i), words)
    append(out, strips.slice(done, begin))
    append(out, head.strips)
    append(out, [headerOf(head.side, found.list.hasLevel1, cell)])
    append(out, found.list.rows(2))
    append(labels, found.list.labels)
    done = found.end
    i = found.end - 1
  }
  append(out, strips.slice(done))
  return { strips: out, labels }
}
