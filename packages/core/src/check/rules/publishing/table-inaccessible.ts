import type { Rule } from '../../rule.ts'

/** A web page whose tables mark no header cells. */
export const tableInaccessible: Rule = {
  id: 'table-inaccessible',
  family: 'publishing',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'barrier-free-2023', article: 'art-32', verified: true }],
  since: '0.2.0',
  docs: {
    title: '网页表格没有表头标记',
    what: '公开在网页上的表格，没有一个单元格标记为表头（th 或 scope）。',
    why: '读屏软件靠表头告诉盲人每个单元格属于哪一行哪一列。没有表头标记，听到的只是一串数字。政务信息应符合无障碍标准。',
    example: '<table>各单元格全部是<td>，“一级指标”“指标值”只是加粗。',
    instead: '表头行、表头列用<th scope="col">、<th scope="row">，或用本系统输出的网页。',
    cannotSee:
      '只检查网页文件。Word、PDF 是否设置标题行和标签，读取时不检查；扫描件没有文字，由“pages-without-text”说明。表头标记得对不对看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本网页有{count}个表格没有表头标记，读屏软件读不出各单元格的含义。请为表头单元格加上 th 和 scope。',
      },
    },
    en: {
      sentences: {
        default:
          '{count} tables of this web page mark no header cells, so that a screen reader cannot say what a cell means. Use th with scope.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ source, forms, title }) => {
      const count = source.tablesWithoutHeaders
      if (count !== undefined && forms.length > 0) report({ at: title, data: { count } })
    },
  }),
}
