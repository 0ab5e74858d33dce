import type { Rule } from '../../rule.ts'

/** Reported by core/read from what the reader of the file noted; as a rule it only holds the words. */
export const partsNotRead: Rule = {
  id: 'parts-not-read',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '没有读取的内容',
    what: '文档中嵌入了其他程序的文件（例如 Excel 对象），或有设为隐藏的文字，这些内容没有读取。',
    why: '嵌入的对象在页面上只是一张图片；隐藏的文字打印时看不见，但公开后任何人都能取消隐藏看到。',
    example: '绩效目标表以 Excel 对象的形式粘贴在 Word 文档中；模板的填写说明设为隐藏文字。',
    instead: '嵌入的表格请改为粘贴成 Word 表格，或单独读取 Excel 文件；隐藏的文字不需要的，公开前删除。',
    cannotSee: '普通图片中的表格和文字不在此列。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '文档中有 {count} 处内容没有读取，例如“{text}”。',
        embedded:
          '文档中嵌入了 {count} 个其他程序的文件（例如 {text}），其内容没有读取。其中有表格的，请粘贴成 Word 表格，或单独读取该文件。',
        hidden: '文档中有 {count} 处隐藏文字没有读取，例如“{text}”。需要读取的，请取消隐藏；不需要的，请在公开前删除。',
      },
    },
    en: {
      sentences: {
        default: '{count} parts of the document were not read, such as “{text}”.',
        embedded:
          'The document embeds {count} files of other programs (such as {text}), whose content was not read. Paste their tables as Word tables, or read those files by themselves.',
        hidden:
          '{count} hidden texts of the document were not read, such as “{text}”. Unhide them if they are to be read; delete them before publishing if they are not needed.',
      },
    },
  },
  create: () => ({}),
}
