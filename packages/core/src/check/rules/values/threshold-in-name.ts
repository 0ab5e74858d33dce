import { headOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** A share, or a bound in words with its number; 60岁以上, 县级以上, 规模以上 name a group and set no bar. */
const threshold = new RegExp(
  [
    /(?:≥|≤|＞|＜|>=|<=|不少于|不低于|不超过|不高于|不大于|不小于|至少|达到?|超过|高于|低于)\s*\d(?![\d,.]*\s*(?:[年岁级类等星号]|周岁))[\d,.]*\s*(?:[%％‰]|万?元|[\u4e00-\u9fff]{0,2})/,
    /(?<!\d\.*)\d[\d.]*\s*[%％‰](?!人口|抽样)(?:\s*(?:以上|以下|以内))?/,
    /(?<!\d\.*)\d[\d.]*\s*(?:人次|场次|人|次|场|期|项|篇|件|户|天|小时|万元)\s*(?:以上|以内|左右)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** 收入达10万元以上村占比: what a number bounds is the group that is counted, no bar. */
const ofGroup = (hit: string, rest: string): boolean =>
  !/[%％‰]/.test(hit) && /.(?:占比|比例|率|数量?|户数|家数)$/.test(rest)

/** A bar set in the name of the indicator, where its value should set it. */
export const thresholdInName: Rule = {
  id: 'threshold-in-name',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-name', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '名称里写了指标值',
    what: '三级指标的名称里写了要达到的数值，如“85%以上”“不少于3次”。',
    why: '名称只说量什么，量到多少由指标值说；写在名称里的数不能评分，还会与指标值打架。',
    example: '名称“90%以上的村医掌握急救技能”，指标值“村医急救能力增强”。',
    instead: '名称“村医急救技能掌握率”，指标值“≥90%”。',
    cannotSee:
      '名称里表示对象的数（60岁以上老人、收入达10万元以上村占比、县级以上、第十届、2025年）不提示；用汉字写的数（三次以上）不查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '名称里写了要达到的值“{threshold}”。名称只写衡量什么，请把这个值移到指标值一栏。' },
    },
    en: {
      sentences: {
        default:
          'The name sets the bar itself: “{threshold}”. A name says what is measured; move the number to the target.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name }) => {
      const hit = threshold.exec(name.raw)
      if (!hit || ofGroup(hit[0], headOf(name.raw.slice(hit.index + hit[0].length)))) return
      report({
        at: name,
        span: { start: hit.index, end: hit.index + hit[0].length },
        data: { threshold: hit[0].trim() },
      })
    },
  }),
}
