import { clauseBefore } from '../../../../queries/clause.ts'
import { Exact } from '../../../../value/exact.ts'

/** An amount of money in a sentence. Offsets are UTF-16, in the given text. */
export interface ProseAmount {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly fen: Exact
  /** What stands before it in its clause. */
  readonly before: string
}

const pattern = /(?<!\d[,，]*)(\d[\d,，]*(?:\.\d+)?)\s*(?:([亿万])\s*)?元/g
const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
/** 每人500元, 人均500元, 500元/人: a price, not a sum. */
const priceBefore = /每(?!年)|[人户亩次台]均|(?:标准[为是]?|单价[为是]?)\s*$/
const priceAfter = /^\s*(?:[/／]|每|的标准|以上|以下|左右)/

/**
 * The sums of money that a text names, with 元; unit prices are left out.
 * @example amountsIn('本年安排资金 80 万元').map(({ raw }) => raw) // ['80 万元']
 */
export const amountsIn = (text: string): readonly ProseAmount[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const before = clauseBefore(text, match.index, /[，。；：、\n]/)
    if (priceBefore.test(before) || priceAfter.test(text.slice(end, end + 4))) return []
    const fen = new Exact((match[1] ?? '').replace(/[,，]/g, '')).times(100).times(scales[match[2] ?? ''] ?? 1)
    return [{ raw: match[0], start: match.index, end, fen, before }]
  })
