import type { Level1, Level2 } from './codes.ts'
import { halfWidth, plain } from './plain.ts'

/**
 * The words of the indicator framework (财预〔2015〕88号, 财预〔2021〕101号). A label is a level when nothing but such a
 * word is left once white space, a leading code ("11-"), points ("（50分）") and the ending 指标/目标 are taken away.
 */
const level1Words: readonly (readonly [RegExp, Level1])[] = [
  [/^(项目|部门|单位)?产出$/, 'output'],
  [/^(项目|部门|单位)?(效益|效果|效应)$/, 'benefit'],
  [/^(社会公众|服务对象|受益对象)?满意度?$/, 'satisfaction'],
  [/^(项目)?成本$/, 'cost'],
  [/^(项目)?(决策|投入)$/, 'decision'],
  [/^(项目|部门|单位)?(管理|过程)$/, 'management'],
]

const level2Words: readonly (readonly [RegExp, Level2])[] = [
  [/^(产出)?数量$/, 'quantity'],
  [/^(产出)?质量$/, 'quality'],
  [/^(产出)?(时效|进度|时间)$/, 'timeliness'],
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

/** Level-1 code to which a level-2 code belongs: cost belongs to output in the classic scheme. */
export const parentOf: Readonly<Record<Level2, Level1>> = {
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

/** Points printed beside a level label: "（50分）", "(50 分)", "【40-50分】". */
const pointsPattern =
  /[([【]\s*(\d(?:[\d\s]*\d)?(?:\.\d+)?)(?:\s*[-~—至]\s*\d+(?:\.\d+)?)?\s*分?\s*[)\]】](?:\s|&nbsp;|<[^<>]{1,20}>)*$/

/** A label parted into its words and the points printed beside them; offsets are UTF-16, in the given text. */
export const splitPoints = (
  label: string,
): {
  readonly text: string
  readonly points?: { readonly raw: string; readonly start: number; readonly end: number }
} => {
  const match = pointsPattern.exec(halfWidth(label))
  if (!match?.[1]) return { text: label }
  const start = match.index + match[0].indexOf(match[1])
  return {
    text: label.slice(0, match.index).trimEnd(),
    points: { raw: label.slice(start, start + match[1].length), start, end: start + match[1].length },
  }
}

const core = (label: string): string =>
  plain(splitPoints(label).text)
    .replace(/[\s\u3000]/g, '')
    .replace(/^★|★$/g, '')
    .replace(/^\d{1,3}[-.、—]*/, '')
    .replace(/^[一二三四五六七八九十]+、/, '')
    .replace(/\(.{0,4}\)$/, '')
    .replace(/:$/, '')
    .replace(/(绩效)?(指标|目标)$/, '')

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
