import type { Indicator } from '../../../form/index.ts'
import { headOf, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const benefits = new Set<string | undefined>([
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
])
/** How the money itself is handled: a duty, no effect. */
const funds =
  /^(?:项目|专项|财政)?(?:资金|经费|预算)(?:的)?(?:使用|支付|拨付|到位|执行|支出)(?:效益|效率|率|合规率?|合规性|及时率|规范率?|情况)?$|^(?:资金|预算)(?:使用|执行)(?:效益|效率|率)$/
/** Work that is done and counted. */
const done =
  /^(?:计划|全年|共|累计)?(?:举办|开展|组织|培训|选拔|培养|培育|选派|购置|采购|印制|印发|发放|编制|制作|维修|修缮|安装|铺设|架设|硬化|栽植|购买|配备|新建|建设|改造|召开|巡查|检查|走访|慰问|拍摄|播出|刊发)/
const counted = new Set<string | null>([
  '名',
  '人',
  '人次',
  '场',
  '场次',
  '次',
  '期',
  '期次',
  '个',
  '件',
  '份',
  '册',
  '套',
  '台',
  '处',
  '条',
  '篇',
  '台套',
  '座',
  '盏',
  '辆',
  '公里',
  '平方米',
])
/** Words of an effect, whatever was done for it. */
const effect =
  /带动|受益|惠及|就业|增加|增收|减少|降低|提升|提高|覆盖|辐射|服务(?:群众|企业|人口|居民|农户|对象)|吸引|拉动|促进|转化|获[得奖]|挽回|节约|孵化|解决|成果|应用|推广|持续|长效|后续/

type Kind = 'funds' | 'done'

const kindOf = (indicator: Indicator): Kind | undefined => {
  const head = headOf(indicator.name.raw)
  if (funds.test(head)) return 'funds'
  const quantity = quantityOf(indicator.target.value)
  if (!quantity || quantity.op === '≤' || quantity.op === '<' || !counted.has(quantity.unit)) return undefined
  return done.test(head) && !effect.test(head) ? 'done' : undefined
}

/** An output, or the use of the money, filed as an effect. */
export const outputUnderBenefit: Rule = {
  id: 'output-under-benefit',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'required-levels', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '产出归在效益下',
    what: '效益指标写的是做了多少事（举办、培训、发放等加数量），或者资金使用、到位、支付的情况。',
    why: '做了多少是产出，钱用得怎样是管理要求，都不是项目带来的效果。这样填，项目有没有用仍然没有回答。',
    example: '社会效益指标“培训护林员”≥50名；经济效益指标“资金使用效益”≥95。',
    instead: '培训人数移到数量指标；社会效益写“护林员持证上岗率”“火情发现时间缩短”一类的效果。',
    cannotSee: '靠名称开头的动词和计量单位判断，换了说法的看不出。名称带“带动、受益、减少、提升”等效果词的不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        done: '效益指标“{name}”（{value}）说的是做了多少，属于产出。请移到数量指标，效益写这些产出带来的变化。',
        funds: '效益指标“{name}”说的是资金怎样使用，不是项目的效果。请改写项目给服务对象带来的变化。',
      },
    },
    en: {
      sentences: {
        done: 'The benefit row “{name}” ({value}) says how much is done: an output. Move it to quantity, and say what changes because of it.',
        funds:
          'The benefit row “{name}” speaks of how the money is used, not of an effect. Say what changes for those who are served.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      if (!benefits.has(indicator.level2.value) || form.phase === 'evaluation') return
      const kind = kindOf(indicator)
      if (!kind) return
      report({
        at: indicator.name,
        message: kind,
        data: { name: plainName(indicator.name.raw), value: targetText(indicator) },
        related: [indicator.target],
      })
    },
  }),
}
