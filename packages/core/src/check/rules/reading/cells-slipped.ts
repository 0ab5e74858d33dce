import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const cellsSlipped: Rule = {
  id: 'cells-slipped',
  family: 'reading',
  severity: 'hint',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '单元格错列',
    what: '这一行的名称和数值不在应在的列，按次序和内容重新对位。',
    why: '合并单元格散开后，整行可能左移或右移；对位有误会把名称当成指标级别。',
    example: '指标名称落在一级指标一列，数值落在三级指标一列。',
    instead: '对照原件核对；对位有误时在页面上改正。',
    cannotSee: '只有一列错位、内容又都说得通时，可能看不出来。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{label}”这一行错开了列，已按内容对位。请对照原件核对。' } },
    en: {
      sentences: {
        default:
          'The row of “{label}” slipped out of its columns and was laid on by its contents. Please check against the original.',
      },
    },
  },
  create: () => ({}),
}
