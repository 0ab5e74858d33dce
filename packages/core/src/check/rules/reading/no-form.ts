import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const noForm: Rule = {
  id: 'no-form',
  family: 'reading',
  severity: 'hint',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '没有找到绩效表格',
    what: '文件能读，但其中没有绩效目标表、监控表或自评表。',
    why: '可能选错了文件，也可能表格是图片。',
    example: '只有通知正文，附件不在文件里。',
    instead: '请选择含有表格的文件；附件单独成文时请一并读取。',
    cannotSee: '表格如果是图片，读不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '文件中没有找到绩效表格：应有项目名称、绩效目标、指标等内容的表。请检查是否选错文件，或附件是否另成一个文件。',
      },
    },
    en: {
      sentences: {
        default:
          'No performance form was found: expected a table with a project name, targets and indicators. Check that this is the right file and whether the annex is a file of its own.',
      },
    },
  },
  create: () => ({}),
}
