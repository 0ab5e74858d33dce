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

const count =
  '(\\d+(?:\\.\\d+)?)\\s*(万?(?:人次|场次|平方米|立方米|公里|公顷|台套|[个项份户人名件家处次场期批台套辆座所条亩吨株米只头]))'
const answered = new RegExp(
  `(?:应|计划|需|发放|发出|发现|查出|反馈|收到|受理|抽查|抽检|抽取|检查|排查|检测)([^，。；、\\d]{0,12})${count}[^。；\\d]{0,4}?(?:，|,)?\\s*(?:实际|收回|回收|已|实|其中合格|合格|达标|通过|采纳|满意)([^，。；、\\d]{0,12})${count}[，,]?([^，。；\\d%]{0,10}率)[^，。；\\d]{0,3}(\\d+(?:\\.\\d+)?)\\s*[%％]`,
  'g',
)

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

const cut =
  /(?:涉及|送审|申报|申请|评估)[^，。；\d]{0,12}?(\d+(?:\.\d+)?\s*[亿万]?元)[，,]\s*(?:审减|核减|压减|调减)[^，。；\d]{0,8}(\d+(?:\.\d+)?\s*[亿万]?元)[，,]\s*((?:审减|核减|压减|调减)(?:率|比例))[^，。；\d]{0,3}(\d+(?:\.\d+)?)\s*[%％]/g

/** 涉及资金5.8亿元，核减1.16亿元，核减率20%. */
const ofCuts = (text: string): readonly WrongRate[] =>
  [...text.matchAll(cut)].flatMap((match): readonly WrongRate[] => {
    const [raw, asked = '', less = '', name = '', digits = ''] = match
    const [whole, part] = [amountsIn(asked)[0], amountsIn(less)[0]]
    if (!whole || !part || gives(part.fen, whole.fen, digits) || part.fen.gt(whole.fen)) return []
    return [
      {
        name,
        found: `${digits}%`,
        part: part.raw.replace(/\s/g, ''),
        whole: whole.raw.replace(/\s/g, ''),
        right: rateOf(part.fen, whole.fen, digits),
        sure: true,
        start: match.index,
        end: match.index + raw.length,
      },
    ]
  })

const share =
  /(\d+)\s*([个项家人名户份])[，,]?\s*占(?:比|总数的|全部的|项目总数的)?[^，。；\d]{0,4}(\d+(?:\.\d+)?)\s*[%％]/g

/** “优”的13个，占81.25%；“良”的3个，占18.75%: of the same whole, which the others show to be their sum. */
const ofShares = (text: string): readonly WrongRate[] =>
  sentences(text).flatMap(({ text: sentence, start }) => {
    const parts = [...sentence.matchAll(share)]
    const units = new Set(parts.map((match) => match[2]))
    if (parts.length < 2 || units.size > 1) return []
    const whole = parts.reduce((sum, match) => sum + Number(match[1]), 0)
    const wrong = parts.filter((match) => !gives(new Exact(match[1] ?? '0'), new Exact(whole), match[3] ?? '0'))
    if (wrong.length === 0 || wrong.length * 2 > parts.length) return []
    return wrong.map((match): WrongRate => {
      const [raw, part = '0', unit = '', digits = '0'] = match
      return {
        name: '占比',
        found: `${digits}%`,
        part: `${part}${unit}`,
        whole: `${whole}${unit}`,
        right: rateOf(new Exact(part), new Exact(whole), digits),
        sure: true,
        start: start + match.index,
        end: start + match.index + raw.length,
      }
    })
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
  /[%％]/.test(text) ? [...ofExecution(text, budgets), ...ofCounts(text), ...ofCuts(text), ...ofShares(text)] : []
