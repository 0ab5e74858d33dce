import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const cellContinued: Rule = {
  id: 'cell-continued',
  family: 'reading',
  severity: 'hint',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '一格文字分在两行',
    what: '一格的文字被换行或换页分成两段，已接成一段。',
    why: '接错时，指标值会变成另一个意思。',
    example: '指标值“逐年下”在一行，“降”在下一行。',
    instead: '对照原件核对；接得不对时在页面上改正。',
    cannotSee: '分开的两段各自都像完整的内容时，看不出来。',
  },
  messages: {
    'zh-CN': { sentences: { default: '这一格的文字分在两行，已接成“{label}”。请对照原件核对。' } },
    en: {
      sentences: {
        default:
          'The text of this cell was parted by a line break and is read as “{label}”. Please check against the original.',
      },
    },
  },
  create: () => ({}),
}
