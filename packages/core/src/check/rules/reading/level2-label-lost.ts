import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const level2LabelLost: Rule = {
  id: 'level2-label-lost',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '二级指标名称丢失或错列',
    what: '二级指标名称没有读到，或者印在了别的列。',
    why: '合并单元格在抽取中散开时，名称会丢失或左右错开一列；归错二级指标，检查和评分都会跟着错。',
    example: '“24-可持续影响”落在一级指标一列；或“产出指标”之后缺了“数量指标”。',
    instead: '对照原件核对；归属有误时在页面上改正。',
    cannotSee: '不能判断名称是填报时漏填还是抽取时丢失，所以不计入单位的错误。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '这一行的二级指标名称没有读到，按同类表的次序归入“{level2:level}”。请对照原件核对。',
        open: '这一行的二级指标名称没有读到，也推断不出。请对照原件补上。',
        slipped: '“{label}”错开了列，这一行归入“{level1:level}”下的“{level2:level}”。请对照原件核对。',
        slippedOpen: '“{label}”错开了列，这一行归入“{level1:level}”。请对照原件核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The level-2 label of this row was not found; by the order of such forms it was filed under “{level2:level}”. Please check against the original.',
        open: 'The level-2 label of this row was not found and cannot be concluded. Please supply it from the original.',
        slipped:
          '“{label}” stands in another column; the row was filed under “{level1:level}”, “{level2:level}”. Please check against the original.',
        slippedOpen:
          '“{label}” stands in another column; the row was filed under “{level1:level}”. Please check against the original.',
      },
    },
  },
  create: () => ({}),
}
