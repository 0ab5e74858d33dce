import { quantityOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { standardRate } from './shared/standard-rate.ts'

const time = /及时|按时|准时|按期|如期|时限|期限|完成时间|完成时限|时效|工期|提前/
/** Words of time under timeliness: anything with them may stay there. */
const timely = /时|期|日|天|年|月|周|进度|早|晚|快|速|响应|拨付|完成|支付|执行/
const quality = /(?:合格|完好|达标|准确|正确|优良|优秀|合规|通过|正常|有效|成功|一致|规范)[^率]{0,4}率$/

/** Promptness under quality, or quality under timeliness. */
export const qualityVsTimeSwapped: Rule = {
  id: 'quality-vs-time-swapped',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'required-levels', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '质量与时效归类颠倒',
    what: '质量指标写的是及时率、完成时间，或时效指标写的是合格率、完好率一类与时间无关的比率。',
    why: '时效看做得及时不及时，质量看达到什么标准。归错了类，两类指标都不完整。',
    example: '质量指标：补助发放及时率，100%；时效指标：设备完好率，≥98%。',
    instead: '质量指标：设备完好率，≥98%；时效指标：补助发放及时率，100%。',
    cannotSee: '只看名称里的常用词。“正常开放率”既可看作质量，也可看作时效，按质量处理。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '质量指标“{name}”说的是是否及时，应归时效指标。请移到时效指标。',
        quality: '时效指标“{name}”说的是达到什么标准，与时间无关，应归质量指标。请移到质量指标。',
      },
    },
    en: {
      sentences: {
        default: 'The quality row “{name}” speaks of promptness. Move it to timeliness.',
        quality: 'The timeliness row “{name}” speaks of a standard, not of time. Move it to quality.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name: cell, target }, { name }) => {
      if (level2.value === 'quality' && time.test(name)) report({ at: cell, data: { name } })
      if (level2.value !== 'timeliness' || quantityOf(target.value)?.unit !== '%') return
      const word = name.replace(/全年|年度|日常|时时/g, '')
      if (standardRate.test(name) ? !time.test(word) : quality.test(name) && !timely.test(word))
        report({ at: cell, message: 'quality', data: { name } })
    },
  }),
}
