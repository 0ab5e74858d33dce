import type { Strip } from '../source/strip.ts'
import type { ColumnName } from '../words/vocabulary.ts'
import type { Column } from './column.ts'

type NameBelow = (parent: Column, text: string) => ColumnName | undefined

/**
 * Whether a header row has lost the blanks of its merged cells while the row below it stands in full: all its cells stand
 * side by side, though the row below parts some of them.
 */
export const isCollapsed = (columns: readonly Column[], strip: Strip): boolean => {
  const own = columns.filter(({ label, name }) => name !== 'side' || label.raw !== '')
  return (
    !strip.ruled &&
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
        return name === 'progress' || name === 'actual' ? 2 : -1
      case 'extra':
        return name === 'likelihoods' ? -2 : 1
      default:
        return -4
    }
  }
  return names.reduce((sum, name) => sum + fits(name), texts.length === 1 ? -3 : 0)
}

/**
 * The columns of a collapsed header where they stand in the rows below it: of all ways to give the labels of the second row
 * to those of the first, in order, the one in which they suit each other best.
 */
export const uncollapsed = (columns: readonly Column[], strip: Strip, nameBelow: NameBelow): readonly Column[] => {
  const labels = new Map(strip.filled.map(({ column, text }) => [column, text]))
  const start = columns[0]?.first ?? 1
  const known = new Map<string, { readonly score: number; readonly spans: readonly number[] }>()
  const best = (i: number, at: number): { readonly score: number; readonly spans: readonly number[] } => {
    const parent = columns[i]
    if (parent === undefined) {
      const left = strip.filled.filter(({ column }) => column >= at).length
      // Blanks at the end of a row may be gone, columns that no header announces are not.
      const rest = strip.cells.length - (at - 1)
      return { score: -20 * left - (rest > 0 ? rest : -0.2 * rest), spans: [] }
    }
    const key = `${i} ${at}`
    const found = known.get(key)
    if (found) return found
    const below: string[] = []
    for (let c = at; labels.has(c) && below.length < 12; c++) below.push(labels.get(c) ?? '')
    const counts = below.length === 0 ? [0] : below.map((_, n) => n + 1)
    const options = counts.map((count) => {
      const rest = best(i + 1, at + Math.max(1, count))
      return {
        score: suits(parent, below.slice(0, count), nameBelow) + rest.score,
        spans: [Math.max(1, count), ...rest.spans],
      }
    })
    const winner = options.reduce((a, b) => (b.score > a.score ? b : a))
    known.set(key, winner)
    return winner
  }
  const beside = columns[0]?.name === 'side' && columns[0].label.raw === '' ? columns.slice(0, 1) : []
  const own = columns.slice(beside.length)
  if (beside.length > 0) return [...beside, ...uncollapsed(own, strip, nameBelow)]
  let at = start
  return columns.map((column, i) => {
    const span = best(0, start).spans[i] ?? 1
    const first = at
    at += span
    return { ...column, first, last: at - 1 }
  })
}
