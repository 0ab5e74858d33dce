import { Exact } from '../../../../value/exact.ts'
import { amountsIn } from '../../money/shared/prose-amounts.ts'
import { inUnitOf, type Sentence, slackOf, type WrongSum, yuanOf } from './wrong-sum.ts'

const pair = /(\d+)\s*(个|项)[^，。；\d]{0,6}[，,]\s*(?:涉及)?[^，。；\d]{0,10}?(\d+(?:\.\d+)?)\s*([亿万]?元)/g

/**
 * Numbers of projects and their money in pairs: what adds up in one of the two is the whole in the other.
 * @example 项目16个，资金8640万元，其中本级11个，资金5320万元；对下5个，资金3230万元
 */
export const ofPairs = ({ text, start }: Sentence): readonly WrongSum[] => {
  const [head = '', tail, ...more] = text.split('其中')
  if (tail === undefined || more.length > 0) return []
  const total = [...head.matchAll(pair)].at(-1)
  const parts = [...tail.matchAll(pair)]
  const last = parts.at(-1)
  if (!total || !last || parts.length < 2 || parts.some((part) => part[2] !== total[2])) return []
  const slack = Exact.sum(...[total, ...parts].map((each) => slackOf(`${each[3]}${each[4]}`)))
  const fenOf = (each: RegExpMatchArray): Exact => new Exact(each[3] ?? '0').times(yuanOf(each[4] ?? '')).times(100)
  const counts = parts.reduce((sum, part) => sum + Number(part[1]), 0)
  const money = Exact.sum(...parts.map(fenOf))
  const [sameCount, sameMoney] = [counts === Number(total[1]), money.minus(fenOf(total)).abs().lte(slack)]
  if (sameCount === sameMoney) return []
  const where = { start: start + total.index, end: start + head.length + 2 + last.index + last[0].length }
  if (sameMoney)
    return [
      {
        kind: 'counts',
        total: `${total[1]}${total[2]}`,
        terms: parts.map((part) => `${part[1]}${part[2]}`),
        sum: `${counts}${total[2]}`,
        ...where,
      },
    ]
  const printed = `${total[3]}${total[4]}`
  return [
    {
      kind: money.gt(fenOf(total)) ? 'over' : 'short',
      total: printed,
      terms: parts.map((part) => `${part[3]}${part[4]}`),
      sum: inUnitOf(money, printed),
      ...where,
    },
  ]
}

const listed = /(\d+)\s*(?:个|项)[^：:。\d]{0,20}?(\d+(?:\.\d+)?\s*[亿万]?元)\s*[：:]/

/**
 * A list behind a colon that says of how many things it is.
 * @example 安排项目支出3项，共计276万元：甲120万元，乙86万元，丙70万元
 */
export const ofList = ({ text, start }: Sentence): readonly WrongSum[] => {
  const head = text.includes('其中') ? null : listed.exec(text)
  const total = head && amountsIn(head[2] ?? '')[0]
  if (!total) return []
  const from = head.index + head[0].length
  const parts = amountsIn(text.slice(from))
  const last = parts.at(-1)
  // A list of things and nothing else: each clause has its own sum.
  const clauses = text
    .slice(from)
    .split(/[，,；;、]/)
    .filter((clause) => clause.trim() !== '')
  if (!last || parts.length < 2 || clauses.length !== parts.length || /等/.test(text.slice(from + last.end))) return []
  const sum = Exact.sum(...parts.map(({ fen }) => fen))
  const slack = Exact.sum(slackOf(total.raw), ...parts.map(({ raw }) => slackOf(raw)))
  const same = sum.minus(total.fen).abs().lte(slack)
  const count = Number(head[1])
  if (same === (count === parts.length)) return []
  return [
    {
      kind: same ? 'items' : sum.gt(total.fen) ? 'over' : 'short',
      total: same ? `${count}` : total.raw.replace(/\s/g, ''),
      terms: parts.map(({ raw }) => raw.replace(/\s/g, '')),
      sum: inUnitOf(sum, total.raw),
      start: start + head.index,
      end: start + from + last.end,
    },
  ]
}
