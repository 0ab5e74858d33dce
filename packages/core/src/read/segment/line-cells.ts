import { partOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { tokensOf } from '../words/label-cells.ts'
import { isPeriodLine, isUnitName, unitLine } from '../words/vocabulary.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'

/** Wide gaps part what stands in one line, and so does any gap before a label with its colon. */
const gap = /[ \t\u00a0]{2,}|[\t\u3000]+|[ \u00a0]+(?=[^\s:：]{2,10}[:：])/g

const partsOf = (cell: Cell): readonly Cell[] => {
  const cuts = [...cell.text.matchAll(gap)].flatMap(({ index, 0: blank }) => {
    // "填报人：   张三": what stands behind a colon belongs to it, unless a label follows.
    const opens =
      /[:：]$/.test(cell.text.slice(0, index)) && !/^[^\s:：]{2,10}[:：]/.test(cell.text.slice(index + blank.length))
    return opens ? [] : [[index, index + blank.length] as const]
  })
  const starts = [0, ...cuts.map(([, end]) => end)]
  return starts.flatMap((start, i) => {
    const part = partOf(cell, start, cuts[i]?.[0] ?? cell.text.length)
    return part.text === '' ? [] : [part]
  })
}

/**
 * A line of text beside a table as a row of cells, if it holds nothing but labels with their values, years and units
 * ("填报单位：某某局　　2025年度　　单位：万元"); undefined where it is any other text.
 */
export const lineCells = (strip: Strip, words: Vocabulary): Strip | undefined => {
  const [only, ...more] = strip.filled
  if (!only || more.length > 0 || only.text.length > 160 || only.text.includes('\n')) return undefined
  const parts = partsOf(only)
  const says = (part: Cell): boolean => {
    if (isPeriodLine(part.text) || unitLine(part.text) !== undefined) return true
    const [label, value] = tokensOf({ ...strip, cells: [part], filled: [part] }, words)
    const colon = /[:：]/.test(part.text)
    return colon && label?.role === 'field' && (value !== undefined || /[:：]\s*$/.test(part.text))
  }
  const named = parts.length > 1 && parts.filter(({ text }) => isUnitName(text)).length === 1
  if (!parts.every((part) => says(part) || (named && isUnitName(part.text))) || !parts.some(says)) return undefined
  const cells = parts.map((part, i): Cell => ({ ...part, column: i + 1, colspan: 1, rowspan: 1 }))
  return { ...strip, kind: 'row', ruled: false, cells, filled: cells }
}
