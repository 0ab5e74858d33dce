import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const formCut: Rule = {
  id: 'form-cut',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '表格不完整',
    what: '只读到表头，没有读到指标；或者文件在表格的一行中间结束。',
    why: '文件可能被截断，或者指标在另一个文件里；缺了指标就没有可以检查和评分的内容。',
    example: '文件在“年度绩效目标”之后就结束了。',
    instead: '重新下载或导出完整的文件。',
    cannotSee: '不能判断原表是否本来就没有指标。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '这张表只读到表头（{fields}项），没有读到指标表：应有“一级指标、二级指标、三级指标、指标值”一行及其下的指标。请检查文件是否完整。',
        row: '文件在这张表的“{row}”一行中间结束，后面的单元格和行都没有读到。请检查文件是否完整。',
      },
    },
    en: {
      sentences: {
        default:
          'Only the head of this form was found ({fields} cells), no indicators: a header row such as 一级指标, 二级指标, 三级指标, 指标值 and rows below it were expected. Check that the file is complete.',
        row: 'The file ends within the row “{row}” of this form; its further cells and the rows below it are missing. Check that the file is complete.',
      },
    },
  },
  create: () => ({}),
}
