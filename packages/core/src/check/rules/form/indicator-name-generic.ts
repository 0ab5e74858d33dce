import { remembered } from '../../../form/remembered.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Names that say the level once more, or that something is finished, of whatever kind. */
const generic =
  /^(?:产出)?(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|(?:社会公众或)?服务对象满意度|满意度)$|^(?:项目|工作|任务|目标)?完成(?:数量?|质量|率|情况|时效|及时性|及时率|成本)?$|^及时性$|^可持续性$|^(?:项目|资金)?成本$/

/** A column repeats few labels. */
const levelWord = remembered((raw) =>
  plainText(raw)
    .replace(/^\d+[-.、]?/, '')
    .replace(/指标$/, ''),
)

/** An indicator whose name would fit any project. */
export const indicatorNameGeneric: Rule = {
  id: 'indicator-name-generic',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标名称空泛',
    what: '三级指标的名称只是重复二级指标，或只写“完成数量”“完成率”“及时性”一类，没有写是什么事。',
    why: '三级指标要说清楚衡量哪一件事。放在任何项目里都成立的名称，衡量不了这个项目。',
    example: '数量指标：完成数量，≥5；时效指标：及时性，2025年12月31日。',
    instead: '数量指标：检修水泵台数，≥24台；时效指标：汛前检修完成时间，2025年5月底前。',
    cannotSee:
      '只认识最常见的空泛名称。时效指标的“完成时间”“项目完成时间”指的就是整个项目，不报告。评价指标体系里印定的名称（产出数量、社会效益）不报告。名称具体但与项目无关的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '三级指标“{name}”没有写是什么事，放在任何项目里都成立。请写出具体的产出或效果。',
        level: '三级指标“{name}”只是重复二级指标的名称。请写出具体的产出、效果或服务对象。',
      },
    },
    en: {
      sentences: {
        default: 'The indicator “{name}” does not say of what; it would fit any project. Name the output or effect.',
        level: 'The indicator “{name}” only repeats its level. Name the output, the effect or the group.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ level2, name: cell }, { form, name }) => {
      // The framework of an evaluation prints these names itself (产出数量, 社会效益); what was delivered stands beside them.
      if (form.phase === 'evaluation') return
      const plain = name.endsWith('指标') ? name.slice(0, -2) : name
      // Hardly a name begins with a letter of its level.
      const repeats = plain !== '' && level2.raw.includes(plain.charAt(0)) && plain === levelWord(level2.raw)
      if (repeats || generic.test(plain)) report({ at: cell, message: repeats ? 'level' : 'default', data: { name } })
    },
  }),
}
