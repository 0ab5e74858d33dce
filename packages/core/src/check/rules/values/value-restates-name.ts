import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { readQualitative } from './shared/read-qualitative.ts'

/** A value that only says the name again. */
export const valueRestatesName: Rule = {
  id: 'value-restates-name',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标值只重复名称',
    what: '指标值没有数值，只是把名称换个说法再写一遍。',
    why: '重复名称的值没有给出要达到的程度，自评时只能再抄一遍。',
    example: '名称“建立乡村医生轮训机制，有台账”，指标值“轮训机制健全”；名称“公众急救意识”，指标值“提高急救意识”。',
    instead: '“村医年度轮训覆盖率”≥90%；或写清有什么可查：“制度印发，台账按月更新”。',
    cannotSee: '换了字的重复看不出来；“合格”“按期完成”等能查证有没有做到的值不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '指标值“{found}”只是重复名称“{name}”，没有写要达到什么程度。请写数值，或写明可以查证的结果。',
      },
    },
    en: {
      sentences: {
        default:
          'The target “{found}” only repeats the name “{name}” and sets no bar. Give a number, or a result that can be verified.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target }) => {
      if (target.value?.kind !== 'qualitative' || target.value.grade !== undefined) return
      if (readQualitative(target.raw, name.raw) !== 'echo') return
      report({ at: target, data: { found: target.raw.trim(), name: plainName(name.raw) }, related: [name] })
    },
  }),
}
