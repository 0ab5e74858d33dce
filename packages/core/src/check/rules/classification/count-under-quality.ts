import { isCountUnit, isExtentUnit, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Lengths and areas are counts where the name says that so much of it is made; else they may be a standard (路面宽度). */
const extentName = /(?:长度|里程|面积|总量|数量|方量)$/
/** Numbers that do measure quality: faults, prizes, ranks. */
const standard =
  /事故|投诉|差错|错误|失误|违规|违纪|违法|问题|故障|缺陷|返工|退货|纠纷|获奖|奖项|奖|称号|等级|名次|排名|标准|合格|优质|优良|优秀|达标|精品|品牌|示范|评为|认定|荣获|^获|入选|一等|二等|三等|[AＡ]级/

/** Fields and plots of demonstration are made, not awarded. */
const madeForShow = /示范(?=[田区点基片园地])/g

/** Things counted under quality. */
export const countUnderQuality: Rule = {
  id: 'count-under-quality',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '质量指标写成了数量',
    what: '质量指标的值是“≥5个”“20场”一类的计数。',
    why: '质量指标回答“做得怎样”，是合格率、准确率、达到的标准。计数说明做了多少，属于数量指标。',
    example: '质量指标：推荐先进典型，≥5个。',
    instead: '数量指标：推荐先进典型，≥5个；质量指标：推荐对象审核通过率，≥80%。',
    cannotSee: '以“不超过”限定的次数、零事故、获奖项数等可以表示质量，不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '质量指标“{name}”的值是“{value}”，说的是做了多少。请移到数量指标，质量指标写达到的标准。' },
    },
    en: {
      sentences: {
        default:
          'The quality row “{name}” is “{value}”: it counts how much is done. Move it to quantity and say under quality what standard is met.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { name }) => {
      const { level2, target } = indicator
      const value = quantityOf(target.value)
      if (level2.value !== 'quality' || !value?.unit || value.per?.length) return
      if (!isCountUnit(value.unit) && !(isExtentUnit(value.unit) && extentName.test(name))) return
      if (
        value.op === '≤' ||
        value.op === '<' ||
        Number(value.number) === 0 ||
        standard.test(name.replace(madeForShow, ''))
      )
        return
      report({ at: target, data: { name, value: targetText(indicator) }, related: [indicator.name] })
    },
  }),
}
