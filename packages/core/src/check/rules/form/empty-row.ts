import { cleanLabel } from '../../../form/labels.ts'
import type { Rule } from '../../rule.ts'

/** Level-2 rows that the form keeps with nothing in them. */
export const emptyRow: Rule = {
  id: 'empty-row',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '保留了空白的二级指标',
    what: '表中印有二级指标，但没有填三级指标。一张表只提示一次。',
    why: '空白行让人分不清是不适用还是漏填。公开时删去不适用的行，或写“不适用”，表就清楚了。',
    example: '效益指标：经济效益（空白），社会效益……，生态效益（空白）。',
    instead: '删去空白的经济效益、生态效益两行；确有效益的，补充指标。',
    cannotSee: '官方表样固定印出的行不是填报人的错，所以只作提示，由发布人决定。看不出是不适用还是漏填。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '有{count}个二级指标没有填内容：{levels}。不适用的可在公开时删去，漏填的请补充。' },
    },
    en: {
      sentences: {
        default:
          '{count} level-2 rows are empty: {levels}. Remove those that do not apply from the published copy; fill in what was forgotten.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ emptyLevels }) => {
      const [first, ...others] = emptyLevels
      if (!first) return
      const label = (raw: string, code: string | undefined) =>
        cleanLabel(raw).replace(/^\d+[-.、]?/, '') || (code ?? '')
      report({
        at: first.level2,
        data: { count: emptyLevels.length, levels: emptyLevels.map(({ level2 }) => label(level2.raw, level2.value)) },
        related: others.map(({ level2 }) => level2),
      })
    },
  }),
}
