import type { Rule } from '../../rule.ts'
import { readQualitative } from './shared/read-qualitative.ts'

/** A value made of words of degree, by which nothing can be judged. */
export const vagueQualitative: Rule = {
  id: 'vague-qualitative',
  family: 'values',
  severity: 'warning',
  basis: [
    { kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false },
  ],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '定性指标值空泛',
    what: '指标值只有“持续提升”“显著”“长期”“明显改善”一类的词，没有数值，也没有可以分档查证的内容。',
    why: '这样的值怎样都算完成，自评时只能照抄，评价没有依据。',
    example: '社会效益“居民垃圾分类意识”：持续提升。',
    instead: '“居民垃圾分类知晓率”≥85%（上年80%）；或写明三档标准：分类投放点全部有人值守为达成，八成以上为部分达成。',
    cannotSee: '只认表示方向和程度的词；“按时完成”“验收合格”等能查证的不提示。写在别的栏里的分档标准看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '指标值“{found}”说得笼统，做到什么样都算完成。请改为数值（并写明上年基数），或写明可以分档查证的标准。',
      },
    },
    en: {
      sentences: {
        default:
          'The target “{found}” says nothing that could be judged; anything would meet it. Give a number (with last year’s), or grades that can be verified.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target }) => {
      if (target.value?.kind !== 'qualitative' || target.value.grade !== undefined) return
      if (readQualitative(target.raw, name.raw) !== 'vague') return
      report({ at: target, data: { found: target.raw.trim() } })
    },
  }),
}
