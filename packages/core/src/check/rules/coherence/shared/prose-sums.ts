import { Exact } from '../../../../value/exact.ts'
import { amountsIn } from '../../money/shared/prose-amounts.ts'
import { ofList, ofPairs } from './listed-sums.ts'
import { inUnitOf, type Sentence, slackOf, type WrongSum } from './wrong-sum.ts'

/** What ends with 。 or the line, with a list that begins with 其中 behind it; a list of parts may hold semicolons. Brackets become blanks: what stands in them is a part of a part. */
const sentencesOf = (text: string): readonly Sentence[] =>
  [...text.matchAll(/(?:[^。！？\n]|。(?=其中))+/g)].map((match) => ({
    text: match[0].replace(/[（(][^（()）]*[)）]/g, (bracket) => ' '.repeat(bracket.length)),
    start: match.index,
  }))

/** What follows is told of the money and is no part of it. */
const another =
  /执行率|结余|结转至|较|同比|增长|增加|下降|减少|已支付|已使用|实际|到位|完成|支出率|剩余|^(?:累计|全年|已|共)?(?:执行|支出|使用|支付|拨付)/
/** Parts by where the money comes from, or what it is for as a whole: nothing is left beside them. */
const exhaustive =
  /财政|补助|自筹|配套|拨款|本级|中央|省级|市级|县级|区级|上级|债券|结转|基本支出|项目支出|自有资金|其他资金/

const ofMoney = ({ text, start }: Sentence): readonly WrongSum[] => {
  const [head = '', tail, ...more] = text.split('其中')
  if (tail === undefined || more.length > 0) return []
  const total = amountsIn(head).at(-1)
  const offset = head.length + 2
  // Of what was added or cut, some parts may have gone the other way.
  if (!total || /\d/.test(head.slice(total.end)) || /增|减|下降/.test(total.before)) return []
  const all = amountsIn(tail)
  const until = all.findIndex(({ before }) => another.test(before) || before.length > 30)
  const parts = until < 0 ? all : all.slice(0, until)
  if (parts.length < 2) return []
  const last = parts.at(-1)
  const sum = Exact.sum(...parts.map(({ fen }) => fen))
  const over = sum.minus(total.fen)
  const slack = Exact.sum(slackOf(total.raw), ...parts.map(({ raw }) => slackOf(raw)))
  const named = /(\d+)\s*(?:个|项)(?:项目|任务|内容|支出)?(?=[^\d]*$)/.exec(head.slice(0, total.start))?.[1]
  const found = {
    total: total.raw.replace(/\s/g, ''),
    terms: parts.map(({ raw }) => raw.replace(/\s/g, '')),
    sum: inUnitOf(sum, total.raw),
    start: start + total.start,
    end: start + offset + (last?.end ?? 0),
  }
  if (over.abs().lte(slack)) {
    // A list of kinds of projects is shorter than that of the projects; one that lacks one item is not.
    const near = named !== undefined && Math.abs(Number(named) - parts.length) === 1
    const kinds = parts.some(({ before }) => /[类方面批]$/.test(before.trim()))
    return near && until < 0 && !kinds && parts.length > 2 ? [{ ...found, kind: 'items', total: named }] : []
  }
  if (over.gt(0)) return [{ ...found, kind: 'over' }]
  if (/等/.test(tail.slice(last?.end ?? 0, (last?.end ?? 0) + 3)) || until >= 0) return []
  const whole = Number(named) === parts.length || parts.every(({ before }) => exhaustive.test(before))
  return whole ? [{ ...found, kind: 'short', doubtful: Number(named) !== parts.length }] : []
}

/** Where counts tell that nothing is left out, the sums of money need not guess it. */
const ofParts = (sentence: Sentence): readonly WrongSum[] => {
  const found = ofPairs(sentence)
  return found.length > 0 ? found : ofMoney(sentence)
}

const pointsPattern = /(?:得分?|为|分别为|：|:|、|，|类|项|指标)\s*(\d+(?:\.\d+)?)\s*分(?!值|制|钟|之|项|别|类)/g

/** 综合得分86.5分，其中：决策17.5分、过程18分、产出27分、效益24分. */
const ofPoints = ({ text, start }: Sentence): readonly WrongSum[] => {
  const [head = '', tail, ...more] = text.split('其中')
  if (tail === undefined || more.length > 0 || !/得分|总分/.test(head) || /扣|满分|分值|权重/.test(tail)) return []
  const total = [...head.matchAll(/(\d+(?:\.\d+)?)\s*分(?!值|制|钟|之)/g)].at(-1)
  const parts = [...tail.matchAll(pointsPattern)]
  if (!total || parts.length < 3) return []
  const sum = Exact.sum(...parts.map((part) => part[1] ?? '0'))
  const off = sum.minus(total[1] ?? '0').abs()
  // What is far from the total is no part of it: points of several projects, of which the total is the mean.
  if (off.lt('0.02') || off.gt(new Exact(total[1] ?? '0').times('0.1'))) return []
  const last = parts.at(-1)
  return [
    {
      kind: 'points',
      total: `${total[1]}分`,
      terms: parts.map((part) => `${part[1]}分`),
      sum: `${sum.toFixed()}分`,
      start: start + total.index,
      end: start + head.length + 2 + (last ? last.index + last[0].length : 0),
    },
  ]
}

const grades =
  /[“"‘]?(优秀?|良好?|中等?|一般|合格|不合格|较差|差)[”"’]?(?:等?级|等次|的|为|有|项目|[：:\s])*?(\d+)\s*(个|项|家|份)/g

/** 评价36个项目，“优”9个、“良”21个、“中”5个、“差”1个. */
const ofGrades = ({ text, start }: Sentence): readonly WrongSum[] => {
  if (!text.includes('优')) return []
  const counts = [...text.matchAll(grades)]
  const [first] = counts
  if (!first || counts.length < 3 || !counts.some(([, grade]) => grade?.startsWith('优'))) return []
  const unit = first[3] ?? ''
  const before = [...text.slice(0, first.index).matchAll(new RegExp(`(\\d+)\\s*${unit}`, 'g'))].at(-1)
  if (!before || counts.some((count) => count[3] !== unit)) return []
  const sum = counts.reduce((total, count) => total + Number(count[2]), 0)
  if (sum === Number(before[1])) return []
  const last = counts.at(-1)
  return [
    {
      kind: 'grades',
      total: `${before[1]}${unit}`,
      terms: counts.map((count) => `“${count[1]}”${count[2]}${unit}`),
      sum: `${sum}${unit}`,
      start: start + before.index,
      end: start + (last ? last.index + last[0].length : 0),
    },
  ]
}

const reduced =
  /(?:申报|申请|送审|报审)[^，。；\d]{0,12}(\d+(?:\.\d+)?\s*[亿万]?元)[^。]*?(?:核减|审减|压减|调减)[^，。；\d后至为到]{0,24}(\d+(?:\.\d+)?\s*[亿万]?元)[^。\d]{0,20}?(?:安排|核定|审定)[^，。；\d]{0,10}(\d+(?:\.\d+)?\s*[亿万]?元)/

/** No sentence of a report is longer; what is has lost its stops. */
const longest = 600

/** 申报预算396万元，核减30.8万元，建议安排365.2万元. */
const ofReduction = ({ text, start }: Sentence): readonly WrongSum[] => {
  const match = text.length > longest ? null : reduced.exec(text)
  if (!match) return []
  const [asked, less, left] = [1, 2, 3].map((at) => amountsIn(match[at] ?? '')[0])
  if (!asked || !less || !left) return []
  const sum = asked.fen.minus(less.fen)
  const slack = Exact.sum(...[asked, less, left].map(({ raw }) => slackOf(raw)))
  if (sum.minus(left.fen).abs().lte(slack)) return []
  const terms = [asked.raw.replace(/\s/g, ''), less.raw.replace(/\s/g, '')]
  return [
    {
      kind: 'reduced',
      total: left.raw.replace(/\s/g, ''),
      terms,
      sum: inUnitOf(sum, left.raw),
      start: start + match.index,
      end: start + match.index + match[0].length,
    },
  ]
}

/**
 * The sums of a text that do not add up: money and what it consists of, points and their parts, projects by grade, money asked
 * for and cut. A list that may leave something out is only held against a total that it exceeds.
 * @example wrongSums('安排资金100万元，其中：甲60万元、乙50万元。')[0]?.kind // 'over'
 */
export const wrongSums = (text: string): readonly WrongSum[] =>
  /\d/.test(text)
    ? sentencesOf(text).flatMap((sentence) => [
        ...ofParts(sentence),
        ...ofList(sentence),
        ...ofPoints(sentence),
        ...ofGrades(sentence),
        ...ofReduction(sentence),
      ])
    : []
