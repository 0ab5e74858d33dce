import type { Cell, Strip } from '../source/strip.ts'
import { bare, type ColumnName } from '../words/vocabulary.ts'
import type { Column } from './column.ts'

/** "进度计划", "分阶段目标": a label over parts of the year. */
export const isParts = (text: string): boolean => /进度|进展|阶段|分期|分季|季度/.test(bare(text))

type NameBelow = (parent: Column, text: string) => ColumnName | undefined

/**
 * Whether a header row has lost the blanks of its merged cells while the row below it stands in full: all its cells stand
 * side by side, though the row below parts some of them.
 */
export const isCollapsed = (columns: readonly Column[], first: Strip, strip: Strip): boolean => {
  const own = columns.filter(({ label, name }) => name !== 'side' || label.raw !== '')
  return (
    !strip.ruled &&
    first.cells.slice(first.cells.findIndex(({ text }) => text !== '')).every(({ text }) => text !== '') &&
    own.every(({ first, last }, i) => last === first && (i === 0 || first === (own[i - 1]?.last ?? 0) + 1))
  )
}

/** How well labels suit the one above them. */
const suits = (parent: Column, texts: readonly string[], nameBelow: NameBelow): number => {
  if (texts.length === 0) return 0
  const names = texts.map((text) => nameBelow(parent, text))
  const fits = (name: ColumnName | undefined): number => {
    switch (parent.name) {
      case 'target':
        return name === undefined ? 0 : /arget|operator|unit|progress|actual|baseValue/.test(name) ? 2 : -2
      case 'note':
        return name === 'causes' || name === 'note' || name === 'measures' ? 2 : -3
      case 'likelihood':
        return name === 'likelihoods' ? 3 : -3
      case 'standard':
        return name === 'standard' || name === 'history' || name === 'baseValue' ? 2 : -1
      case 'history':
      case 'progress':
        return name === parent.name ? 2 : -2
      case 'actual':
        return name === 'progress' || name === 'actual' ? 2 : name === 'unit' && texts.length > 1 ? 1.5 : -1
      case 'extra':
        if (name === 'progress' && isParts(parent.label.raw)) return 4
        return name === 'likelihoods' ? -2 : 1
      case 'score':
        return name === 'score' || name === 'reviewScore' ? 2 : -2
      case 'level1':
      case 'level2':
      case 'level3':
      case 'name':
        // "指标名称" over 一级指标 | 二级指标 | 三级指标.
        if (parent.name === 'name' && /^level[123]$/.test(name ?? '')) return 2
        return name === parent.name || name === 'weight' ? 2 : -4
      default:
        return -4
    }
  }
  // A target of parts only would be no target any more.
  const twice = names.filter(
    (name, i) => name !== undefined && !/progress|causes|likelihoods|history/.test(name) && names.indexOf(name) < i,
  )
  const lost = parent.name === 'target' && names.every((name) => name === 'progress' || name === 'history')
  return names.reduce(
    (sum, name) => sum + fits(name),
    (texts.length === 1 ? -3 : 0) + (lost ? -8 : 0) - 4 * twice.length,
  )
}

/** A header whose columns stand where they do in the rows below it, with the labels of its second row. */
export interface LaidOut {
  readonly columns: readonly Column[]
  readonly cells: readonly Cell[]
}

interface Way {
  readonly score: number
  /** How many labels stand below each column. */
  readonly counts: readonly number[]
}

const most = 12

/**
 * How many labels of the second row stand below each label of the first, in order: of all ways the one in which they suit
 * each other best. `gap` tells whether a blank stands at a column of the second row, undefined where it has lost its blanks.
 */
const bestWay = (
  columns: readonly Column[],
  strip: Strip,
  nameBelow: NameBelow,
  isFloating: boolean,
): readonly number[] => {
  const labels = strip.filled
  const known = new Map<string, Way>()
  const start = columns[0]?.first ?? 1
  const best = (i: number, k: number, at: number): Way => {
    const parent = columns[i]
    if (parent === undefined) {
      // Blanks at the end of a row may be gone, columns that no header announces are not.
      const rest = isFloating ? 0 : strip.cells.length - (at - 1)
      return { score: -20 * (labels.length - k) - (rest > 0 ? rest : -0.2 * rest), counts: [] }
    }
    const key = `${i} ${k} ${at}`
    const found = known.get(key)
    if (found) return found
    const below: string[] = []
    for (let n = 0; n < most; n++) {
      const label = labels[k + n]
      // The last label of the first row has all that is left below it, with blanks between.
      const isNext = isFloating || label?.column === at + n || (n > 0 && i === columns.length - 1)
      if (!label || !isNext) break
      below.push(label.text)
    }
    // A label that stands below this one is below it and nothing else.
    const least = isFloating || below.length === 0 ? 0 : 1
    const ways = Array.from({ length: below.length - least + 1 }, (_, n) => least + n).map((count): Way => {
      const rest = best(i + 1, k + count, at + Math.max(1, count))
      return {
        score: suits(parent, below.slice(0, count), nameBelow) + rest.score,
        counts: [count, ...rest.counts],
      }
    })
    const winner = ways.reduce((a, b) => (b.score > a.score ? b : a))
    known.set(key, winner)
    return winner
  }
  return best(0, 0, start).counts
}

/**
 * Lays out a header that has lost the blanks of its merged cells: columns and labels where they stand in the rows below.
 * The second row may have lost the blanks at its beginning too.
 */
export const layOutHeader = (printed: readonly Column[], strip: Strip, nameBelow: NameBelow): LaidOut => {
  const blank = printed.filter(({ name, label }) => name === 'side' && label.raw === '')
  const columns = printed.filter((column) => !blank.includes(column))
  const isFloating = strip.cells.length === strip.filled.length
  const counts = bestWay(columns, strip, nameBelow, isFloating)
  const out: Column[] = []
  const cells: Cell[] = []
  let at = columns[0]?.first ?? 1
  columns.forEach((column, i) => {
    const count = counts[i] ?? 0
    const below = strip.filled.slice(cells.length, cells.length + count)
    below.forEach((cell, n) => {
      cells.push({ ...cell, column: isFloating ? at + n : cell.column, colspan: 1 })
    })
    const last = Math.max(at, cells.at(-1)?.column ?? at)
    out.push({ ...column, first: at, last: count > 0 ? last : at })
    at = (count > 0 ? last : at) + 1
  })
  return { columns: [...blank, ...out], cells }
}
