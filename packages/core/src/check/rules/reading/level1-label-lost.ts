import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const level1LabelLost: Rule = {
  id: 'level1-label-lost',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '一级指标名称在抽取中丢失',
    what: '这一行没有一级指标名称，按二级指标推断。',
    why: '文件转成文字时合并单元格会散开，一级指标名称可能丢失或落到别处；归错一级指标会影响分值与汇总。',
    example: '换页后的第一行只有“社会效益指标”，上面的“效益指标”没有了。',
    instead: '对照原件核对；归属有误时在页面上改正。',
    cannotSee: '不能判断原件本来是否就没有印一级指标。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '这一行的一级指标名称没有读到，按二级指标归入“{level1:level}”。请对照原件核对。' },
    },
    en: {
      sentences: {
        default:
          'The level-1 label of this row was not found; by its level 2 it was filed under “{level1:level}”. Please check against the original.',
      },
    },
  },
  create: () => ({}),
}
