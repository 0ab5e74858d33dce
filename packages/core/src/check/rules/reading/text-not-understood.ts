import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const textNotUnderstood: Rule = {
  id: 'text-not-understood',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '没有读懂的文字',
    what: '这一处文字不知道属于表的哪一部分，原样保留。',
    why: '凡是读到的都不丢；没有归位的内容要由人判断。',
    example: '表中多出一行没有标签的文字。',
    instead: '对照原件看这段文字属于哪一格，在页面上改正。',
    cannotSee: '归错了位的文字不在此列。',
  },
  messages: {
    'zh-CN': { sentences: { default: '这一处没有读懂，已原样保留：“{text}”。请对照原件，看它属于哪一格。' } },
    en: {
      sentences: {
        default:
          'This was not understood and is kept as it is: “{text}”. Check in the original which cell it belongs to.',
      },
    },
  },
  create: () => ({}),
}
