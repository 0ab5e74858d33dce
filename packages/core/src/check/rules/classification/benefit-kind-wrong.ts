import type { Indicator, Level2 } from '../../../form/index.ts'
import { headOf, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

type Benefit = 'economicBenefit' | 'socialBenefit' | 'ecologicalBenefit'

const isBenefit = (level2: Level2 | undefined): level2 is Benefit =>
  level2 === 'economicBenefit' || level2 === 'socialBenefit' || level2 === 'ecologicalBenefit'
/** How the official forms name the kinds. */
const kindNames: Readonly<Record<Benefit, string>> = {
  economicBenefit: '经济效益',
  socialBenefit: '社会效益',
  ecologicalBenefit: '生态效益',
}

/** Money that is made or saved. */
const earned =
  /(?:产值|税收|税金|纳税|利润|营业额|营业收入|经营收入|销售额|销售收入|交易额|成交额|增加值|旅游收入|节约(?:财政|公用)?(?:资金|经费|成本)|节支|融资|带动(?:社会)?投资)(?:额|金额|总额|数|增长率?|增速)?$/
/** What households earn: many put it among the effects on people. */
const income = /(?:增收|收入)(?:额|金额|数|增长率?)?$/
/** States of nature, and what spares it. */
const nature =
  /森林覆盖|植被|林草|草原综合|固碳|碳汇|二氧化碳|空气质量优良|优良天数|水土(?:流失|保持)|湿地|断面水质|水质断面|化学需氧量|氨氮|PM2\.5|生物多样性|标准煤|荒漠化|沙化|红树林/
/** What people know, have or are spared. */
const people =
  /知晓率|普及率|参保率|入学率|巩固率|培训覆盖率|(?:事故|投诉|上访|信访|案件|发案|犯罪)(?:发生)?(?:率|数|件数|起数|次数|下降率)?$|死亡率|发病率/
const money = new Set<string | null>(['元'])

const belongsTo = (indicator: Indicator, head: string): Benefit | undefined => {
  const quantity = quantityOf(indicator.target.value)
  if (!quantity) return undefined
  const inMoney = money.has(quantity.unit) || (quantity.unit === null && quantity.scale !== undefined)
  if ((inMoney || quantity.unit === '%') && (earned.test(head) || income.test(head))) return 'economicBenefit'
  if (inMoney) return undefined
  if (nature.test(head)) return 'ecologicalBenefit'
  return people.test(head) ? 'socialBenefit' : undefined
}

/** What is wanted of nature may be an effect on people as well, what people know is none on nature: only the plain cases. */
const isWrong = (own: Benefit, right: Benefit): boolean =>
  own !== right && !(own === 'ecologicalBenefit' && right === 'socialBenefit')

/** A benefit filed under another kind of benefit. */
export const benefitKindWrong: Rule = {
  id: 'benefit-kind-wrong',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'levels', verified: false }],
  ofTarget: true,
  since: '0.4.0',
  docs: {
    title: '效益归错了类',
    what: '产值、税收、销售额、节约资金、增收归在社会效益或生态效益；植被、水土保持、碳汇、空气质量归在经济效益或社会效益；知晓率、普及率、事故、投诉归在经济效益。',
    why: '三类效益分别回答挣了或省了多少钱、群众得到什么、自然变好多少。归错了类，按类汇总和评分都不准。',
    example: '社会效益指标：节约财政资金，≥30万元。',
    instead: '经济效益指标：节约财政资金，≥30万元。',
    cannotSee:
      '只认名称说得清属于哪一类的。群众增收归在社会效益的较为常见，只作提示；带动就业、受益人数两类都可以，不提示；可持续影响不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”（{value}）说的是{right}，却归在“{found}”下。请移到{right}指标。',
      },
    },
    en: {
      sentences: {
        default: '“{name}” ({value}) is of the kind {right}, and filed under “{found}”. Move it to {right}.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator) => {
      const own = indicator.level2.value
      if (!isBenefit(own)) return
      const head = headOf(indicator.name.raw)
      const right = belongsTo(indicator, head)
      if (!right || !isWrong(own, right)) return
      report({
        at: indicator.name,
        ...(income.test(head) && !earned.test(head) && own === 'socialBenefit' && { severity: 'hint' }),
        data: {
          name: plainName(indicator.name.raw),
          value: targetText(indicator),
          right: kindNames[right],
          found: indicator.level2.raw.trim() || kindNames[own],
        },
        related: [indicator.level2],
      })
    },
  }),
}
