import type { Rule } from '../../rule.ts'

/** Reported by core/read from what the reader of the file noted; as a rule it only holds the words. */
export const pagesWithoutText: Rule = {
  id: 'pages-without-text',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '没有文字的页',
    what: '文件中有的页只有图片，没有文字（多为扫描页），其余各页照常读取。',
    why: '扫描页上的表格和数据没有读到，检查结果不包括这些页。',
    example: '正文由 Word 导出，末尾附了两页盖章的扫描件。',
    instead: '使用生成该文件的原件，或先做文字识别，再读取一次。',
    cannotSee: '带有识别文字的扫描页按其文字读取，识别错误不在此列。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '第 {pages} 页没有文字，只有图片，这些页没有读取（共 {count} 页）。请使用原件，或先做文字识别后再读取一次。',
      },
    },
    en: {
      sentences: {
        default:
          'Pages {pages} have no text, only pictures, and were not read ({count} in all). Use the original document, or run text recognition and read the file again.',
      },
    },
  },
  create: () => ({}),
}
