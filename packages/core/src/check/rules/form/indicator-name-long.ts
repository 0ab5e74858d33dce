import { headOf, lettersOf, plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Names of one measurable thing are shorter; what is longer is a sentence of the goal. */
const longest = 30
/** What is no longer is no sentence either. */
const least = 18
/** Two clauses and more. */
const sentence = /[。；;]|，[^，]{6,}，/

/** A name that is a sentence. */
export const indicatorNameLong: Rule = {
  id: 'indicator-name-long',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-name', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '指标名称是一句话',
    what: '三级指标的名称超过30个字，或者是几句话。',
    why: '指标名称是名词短语，只说量什么。写成一段话，量的是哪一样说不清，表也难读。',
    example: '“通过开展巡查、宣传和执法，逐步建立长效管护机制，使河道水质明显改善，群众反映良好”。',
    instead: '“河道断面水质达标率”。',
    cannotSee: '短而含糊的名称由其他规则提示。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '三级指标的名称有{count}个字，像一句话。请压缩成写明衡量内容的短语，其余写进指标解释。' },
    },
    en: {
      sentences: {
        default:
          'The name has {count} characters and reads like a sentence. Cut it down to what is measured; the rest is its explanation.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name }, { form }) => {
      if (form.phase === 'evaluation' || name.raw.length <= least) return
      const count = lettersOf(headOf(name.raw)).length
      if (count > longest || (count > least && sentence.test(plainName(name.raw))))
        report({ at: name, data: { count } })
    },
  }),
}
