import type { Rule } from '../../rule.ts'

/** Reported by core/read from what the reader of the file noted; as a rule it only holds the words. */
export const cellsNotShown: Rule = {
  id: 'cells-not-shown',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '隐藏的单元格',
    what: '工作簿中有隐藏的工作表、行、列，或被合并单元格盖住的内容，这些内容没有读取。',
    why: '读取以打开和打印时看得见的为准；隐藏的内容仍在文件里，公开后任何人都能取消隐藏看到。',
    example: '下拉选项所在的工作表被隐藏；填报模板中多余的行被隐藏。',
    instead: '内容有用的，取消隐藏后再读取一次；没有用的，公开前从文件中删除。',
    cannotSee: '字体颜色与底色相同、列宽过窄而看不见的内容照常读取，不在此列。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '工作表“{sheet}”中有 {count} 个单元格没有显示，因此没有读取，例如“{text}”。',
        sheet:
          '工作表“{sheet}”是隐藏的，其中 {count} 个单元格没有读取，例如“{text}”。需要读取的，请取消隐藏；不需要的，请在公开前删除。',
        rows: '工作表“{sheet}”的隐藏行或隐藏列中有 {count} 个单元格没有读取，例如“{text}”。需要读取的，请取消隐藏；不需要的，请在公开前删除。',
        covered:
          '工作表“{sheet}”中有 {count} 个单元格的内容被合并单元格盖住，没有读取，例如“{text}”。请取消合并，看其中是否有需要的内容。',
      },
    },
    en: {
      sentences: {
        default: '{count} cells of the sheet “{sheet}” are not shown and were not read, such as “{text}”.',
        sheet:
          'The sheet “{sheet}” is hidden; its {count} cells were not read, such as “{text}”. Unhide it if it is to be read; delete it before publishing if it is not needed.',
        rows: 'Hidden rows or columns of the sheet “{sheet}” hold {count} cells, which were not read, such as “{text}”. Unhide them if they are to be read; delete them before publishing if they are not needed.',
        covered:
          'Merged cells lie over {count} cells of the sheet “{sheet}” that hold a text, such as “{text}”; they were not read. Unmerge them to see whether anything is needed.',
      },
    },
  },
  create: () => ({}),
}
