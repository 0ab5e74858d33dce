import { Exact, powerOfTen } from '../../../../value/exact.ts'
import { amountsIn, type ProseAmount } from '../../money/shared/prose-amounts.ts'

/** A rate that a sentence tells and that its own numbers do not give. Offsets are UTF-16, in the given text. */
export interface WrongRate {
  readonly name: string
  /** As printed. */
  readonly found: string
  readonly part: string
  readonly whole: string
  readonly right: string
  /** Whether the whole stands in the same sentence, so that there is no doubt what the rate is of. */
  readonly sure: boolean
  readonly start: number
  readonly end: number
}

const execution =
  /(预算执行率|资金执行率|资金支付率|支付率|支出率|资金使用率|执行率)[^，。；\d]{0,6}(\d+(?:\.\d+)?)\s*[%％]/g
const spent = /支出|执行|支付|使用|拨付/
const planned = /预算|安排|下达|到位|投入|资金/
/** Of the part that was told: a rate of another time or place. */
const otherwise = /较|同比|上年|去年|平均|序时|进度要求|达到|目标/

const placesOf = (digits: string): number => /\.(\d+)/.exec(digits)?.[1]?.length ?? 0

/** Rounded or cut off at the printed place, of numbers that were rounded themselves. */
const gives = (part: Exact, whole: Exact, digits: string): boolean =>
  whole.gt(0) &&
  part
    .div(whole)
    .times(100)
    .minus(digits)
    .abs()
    .lte(new Exact(1).div(powerOfTen(placesOf(digits))).plus('0.02'))

const rateOf = (part: Exact, whole: Exact, digits: string): string =>
  `${part
    .div(whole)
    .times(100)
    .toDecimalPlaces(Math.max(placesOf(digits), 2))
    .toFixed()}%`

const sentences = (text: string) =>
  [...text.matchAll(/[^。！？\n]+/g)].map((match) => ({ text: match[0], start: match.index }))

const ofExecution = (text: string, budgets: readonly ProseAmount[]): readonly WrongRate[] =>
  sentences(text).flatMap(({ text: sentence, start }) =>
    [...sentence.matchAll(execution)].flatMap((match): readonly WrongRate[] => {
      const [raw, name = '', digits = ''] = match
      const before = amountsIn(sentence.slice(0, match.index))
      const part = before.findLast((each) => spent.test(each.before))
      const list = sentence.slice(0, match.index).includes('其中')
      if (!part || otherwise.test(raw) || otherwise.test(sentence.slice(part.end, match.index))) return []
      const own = before.filter((each) => each !== part && planned.test(each.before))
      // Of a part of the money the budget is not told.
      if (list && own.length === 0) return []
      const wholes = (own.length > 0 ? own : budgets).filter(({ fen }) => fen.gte(part.fen))
      const [first] = wholes
      // Money that was spent stands for itself where several sums of it are told.
      const parts = before.filter((each) => spent.test(each.before))
      if (!first || wholes.some((whole) => parts.some((each) => gives(each.fen, whole.fen, digits)))) return []
      return [
        {
          name,
          found: `${digits}%`,
          part: part.raw.replace(/\s/g, ''),
          whole: first.raw.replace(/\s/g, ''),
          right: rateOf(part.fen, first.fen, digits),
          sure: own.length === 1 && parts.length === 1,
          start: start + part.start,
          end: start + match.index + raw.length,
        },
      ]
    }),
  )

const answered =
  /(?:应|计划|需|发放|发出)([^，。；、\d]{0,12})(\d+)\s*([个项份户人件家处次])[^。；\d]{0,4}?(?:，|,)?\s*(?:实际|收回|回收|已|实)([^，。；、\d]{0,12})(\d+)\s*([个项份户人件家处次])[，,]?([^，。；\d%]{0,10}率)[^，。；\d]{0,3}(\d+(?:\.\d+)?)\s*[%％]/g

/** Rates of what was done of what was due; 合格率 and 有效率 are of what was done. */
const ofTheDone = /(?:完成|回收|收回|出席|到会|出勤)率$/

/** 应验收项目64项，实际验收57项，验收率89.06%; 发放问卷360份，收回342份，回收率95%. */
const ofCounts = (text: string): readonly WrongRate[] =>
  [...text.matchAll(answered)].flatMap((match): readonly WrongRate[] => {
    const [raw, , whole = '', unit, , part = '', other, name = '', digits = ''] = match
    const stem = name.replace(/率$/, '').slice(-2)
    if (!ofTheDone.test(name) && !raw.slice(0, raw.lastIndexOf(name)).includes(stem)) return []
    if (unit !== other || gives(new Exact(part), new Exact(whole), digits) || otherwise.test(name)) return []
    if (new Exact(whole).isZero()) return []
    return [
      {
        name,
        found: `${digits}%`,
        part: `${part}${unit}`,
        whole: `${whole}${unit}`,
        right: rateOf(new Exact(part), new Exact(whole), digits),
        sure: true,
        start: match.index,
        end: match.index + raw.length,
      },
    ]
  })

/**
 * The budgets that a text names: what an execution rate told elsewhere may be of.
 * @example budgetsIn('安排资金1260万元。').map(({ raw }) => raw) // ['1260万元']
 */
export const budgetsIn = (text: string): readonly ProseAmount[] =>
  amountsIn(text).filter(({ before }) => planned.test(before) && !spent.test(before))

/**
 * The rates of a text that its numbers do not give.
 *
 * @param budgets those of the whole document, for sentences that name none
 */
export const wrongRates = (text: string, budgets: readonly ProseAmount[]): readonly WrongRate[] =>
  /[%％]/.test(text) ? [...ofExecution(text, budgets), ...ofCounts(text)] : []
