import type { Indicator } from '../../../form/index.ts'
import { plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Verbs of change. */
const change =
  /增加|增长|增收|增产|增效|提高|提升|上升|上涨|扩大|降低|下降|减少|缩减|缩短|压减|改善|增强|调动|激发|带动|促进|拉动|推动/
/** Rates that by themselves are a change. */
const changeRate =
  /(?:增长|增加|提高|提升|上升|上涨|改善|下降|降低|减少|压减)(?:率|比例|幅度|比率)$|(?:增幅|降幅|涨幅|增速)$/
/** Those of statistics, which everybody counts from the year before: only the figure of that year is wanting. */
const yearOnYear = /(?:增长率|增速|增幅|涨幅|降幅)$/
/** Words that say against what. */
const base =
  /历史标准|同比|环比|上年|去年|上一年|往年|历年|基期|基准|基数|上季度|上期|前[一二三两]?年|年前|\d{4}年|原有|现有|原来|改造前|实施前|改革前|预算数?|计划数?|对照|平均水平|平均值|标准值|设计值|[比较](?![例率重值好高大强为]).{2,}(?:增|减|提|降|节|升|涨|高|低|多|少)/
/** Above this share, a "change" is rather a level that the name puts clumsily. */
const mostChange = 50

const texts = ({ name, target, definition, basis, note, description, standard }: Indicator): string =>
  [name, target, definition, basis, note, description, standard].map((cell) => plainName(cell?.raw ?? '')).join('\n')

/** A growth of so many per cent, nobody says from what. */
export const changeWithoutBase: Rule = {
  id: 'change-without-base',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'value-basis', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '增减幅度没有基数',
    what: '指标值是增长或下降的百分比，却没有写明与什么比、基数是多少。',
    why: '没有基数，年底算不出增减了多少，这一行无法评分。',
    example: '经济效益“带动果农增收”：≥8%。',
    instead: '“果农户均收入比上年增长”：≥8%（上年2.1万元）。',
    cannotSee:
      '增长率、增速按惯例与上年比，只提示。基数写在正文或附件里的看不到；与对照组、平均水平、改造前等相比的视为写明了基数；50%以上的按“达到的水平”理解，不提示；新增多少人、多少户等绝对数不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”是变化的幅度，“{found}”没有写明与什么相比、基数是多少，年底无法计算。请写明基期和基数，如“比上年增长”。',
        usual: '“{name}”按惯例与上年比，但没有写上年的数，“{found}”年底难以核对。请写明基数，如“上年2.1万元”。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” is a change, but “{found}” does not say from what: it cannot be computed. Name the base year and its figure.',
        usual:
          '“{name}” is counted from the year before, whose figure is not given, so “{found}” is hard to verify. State it.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { name, head, isRate }) => {
      const { target } = indicator
      const quantity = quantityOf(target.value)
      if (!quantity || (quantity.unit !== '%' && quantity.unit !== '个百分点' && quantity.unit !== '百分点')) return
      if (Number(quantity.number) >= mostChange || Number(quantity.number) === 0) return
      const isChange = changeRate.test(head) || change.test(target.raw) || (!isRate && change.test(head))
      if (!isChange) return
      if (base.test(texts(indicator))) return
      report({
        at: target,
        ...(yearOnYear.test(head) && { severity: 'hint', message: 'usual' }),
        data: { name, found: targetText(indicator) },
        related: [indicator.name],
      })
    },
  }),
}
