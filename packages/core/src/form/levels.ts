import type { ClassicLevel2, Level1, Level2 } from './codes.ts'
import { halfWidth, plain } from './plain.ts'
import { schemeLevel2Words } from './scheme-levels.ts'

/**
 * The words of the indicator framework (财预〔2015〕88号, 财预〔2021〕101号). A label is a level when nothing but such a
 * word is left once white space, a leading code ("11-"), points ("（50分）") and the ending 指标/目标 are taken away.
 */
const level1Words: readonly (readonly [RegExp, Level1])[] = [
  [/^(项目|部门|单位)?产出$/, 'output'],
  [/^(项目|部门|单位|服务)?(效益|效果|效应|成效)$/, 'benefit'],
  [/^(社会公众|服务对象|受益对象)?满意度?$/, 'satisfaction'],
  [/^(项目)?成本$/, 'cost'],
  [/^(项目|部门|单位)?决策$/, 'decision'],
  [/^(项目|部门|单位|内部)?管理$/, 'management'],
  [/^(项目|部门|单位)?投入([与和及]?管理)?$/, 'input'],
  [/^(项目|部门|单位)?(实施)?过程(管理)?$/, 'process'],
  [/^(项目|部门|单位)(支出)?绩效$|^实施(效果|成效)$/, 'results'],
  [/^(部门|单位)?履职(效能|效果|绩效|完成|完成情况)$/, 'dutyPerformance'],
  [/^管理(效率|效能)$/, 'managementEfficiency'],
  [/^(部门|单位|行政|机关)?运行成本$/, 'operatingCost'],
  [/^社会效应$/, 'socialEffect'],
  [/^可持续性?(发展)?能力$/, 'sustainableDevelopment'],
  [/^影响力$/, 'influence'],
]

const level2Words: readonly (readonly [RegExp, ClassicLevel2])[] = [
  [/^(产出|服务|履约|项目)?数量$/, 'quantity'],
  [/^(产出|服务|履约|项目)?质量$/, 'quality'],
  [/^(产出|服务|履约|项目)?(时效|进度|时间)$/, 'timeliness'],
  [/^经济成本$/, 'economicCost'],
  [/^社会成本$/, 'socialCost'],
  [/^生态(环境)?成本$/, 'ecologicalCost'],
  [/^(产出)?成本$/, 'cost'],
  [/^经济(效益|效果|影响)?$/, 'economicBenefit'],
  [/^社会(效益|效果|影响)?$/, 'socialBenefit'],
  [/^(生态|生态环境|环境(?=效|影))(效益|效果|影响)?$/, 'ecologicalBenefit'],
  [/^可持续(性|发展)?(影响|效益)?(效益)?$/, 'sustainableImpact'],
  [
    /^(社会)?(公众)?[或及和与、]?(服务|受益)(对象|群体)([或及和与、]?(社会公众)?(的)?满意(度|情况)?)?$/,
    'serviceSatisfaction',
  ],
  [/^(社会公众|公众|群众|受益群体|用户|社会)满意度$/, 'serviceSatisfaction'],
  [/^满意度$/, 'serviceSatisfaction'],
]

/**
 * Level-1 code to which a level-2 code belongs: cost belongs to output in the classic scheme. Level-2 codes of evaluations
 * and whole departments stand under different levels in different frameworks and have none.
 */
export const parentOf: Readonly<Partial<Record<Level2, Level1>> & Record<ClassicLevel2, Level1>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economicCost: 'cost',
  socialCost: 'cost',
  ecologicalCost: 'cost',
  economicBenefit: 'benefit',
  socialBenefit: 'benefit',
  ecologicalBenefit: 'benefit',
  sustainableImpact: 'benefit',
  serviceSatisfaction: 'satisfaction',
}

const number = String.raw`\d(?:[\d\s]*\d)?(?:\.\d+)?`
const amount = String.raw`${number}(?:\s*[-~—–至]\s*${number})?`
const tail = String.raw`(?:\s|&nbsp;|<[^<>]{1,20}>)*$`
/** Points printed beside a level label: "（50分）", "(50 分)", "【40-50分】", "(40-50)分". */
const inBrackets = new RegExp(String.raw`[([【]\s*(${amount})\s*分?\s*[)\]】]\s*分?${tail}`)
/** "产出指标 50分", the points often in a line of their own. */
const inTheOpen = new RegExp(String.raw`(?<=指标|度|[\s\u3000])(${amount})\s*分${tail}`)

/** A label parted into its words and the points printed beside them; offsets are UTF-16, in the given text. */
export const splitPoints = (
  label: string,
): {
  readonly text: string
  readonly points?: { readonly raw: string; readonly start: number; readonly end: number }
} => {
  const text = halfWidth(label)
  const match = inBrackets.exec(text) ?? (text.length <= 40 ? inTheOpen.exec(text) : null)
  if (!match?.[1]) return { text: label }
  const start = match.index + match[0].indexOf(match[1])
  return {
    text: label.slice(0, match.index).trimEnd(),
    points: { raw: label.slice(start, start + match[1].length), start, end: start + match[1].length },
  }
}

/** The word of a label, without what may stand around it. */
const wordOf = (label: string): string =>
  plain(splitPoints(label).text)
    .replace(/[\s\u3000]/g, '')
    .replace(/^[★☆▲]|[★☆▲]$/g, '')
    .replace(/^[A-Z]?\d{1,3}[-.、—]*|^[A-Z][-.、—]*(?=\p{Script=Han})/u, '')
    .replace(/^[一二三四五六七八九十]+、|^\([一二三四五六七八九十\d]{1,2}\)/, '')
    .replace(/\(.{0,4}\)$/, '')
    .replace(/:$/, '')

const core = (label: string): string => wordOf(label).replace(/(绩效)?(指标|目标)$/, '')

const codeOf = <C extends string>(label: string, words: readonly (readonly [RegExp, C])[]): C | undefined => {
  if (label.length > 120) return undefined
  const text = core(label)
  return words.find(([pattern]) => pattern.test(text))?.[1]
}

/**
 * The level-1 code of a printed label, or undefined where the label is none.
 * @example level1Code('1-产出 指标（50分）') // 'output'
 */
export const level1Code = (label: string): Level1 | undefined => codeOf(label, level1Words)

/**
 * The level-2 code of a printed label, or undefined where the label is none.
 * @example level2Code('11-数量指标') // 'quantity'
 */
export const level2Code = (label: string): Level2 | undefined => codeOf(label, level2Words)

/**
 * The level-2 code of a text that is known to stand where levels do: there the words of evaluations and whole departments
 * count too.
 * @example level2CodeOf('财务管理') // 'financialManagement'
 */
export const level2CodeOf = (label: string): Level2 | undefined => {
  const known = level2Code(label)
  if (known || label.length > 60) return known
  const word = wordOf(label).replace(/指标$/, '')
  return schemeLevel2Words.find(([pattern]) => pattern.test(word))?.[1]
}
