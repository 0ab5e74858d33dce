import type { RuleDocs } from '../../rule.ts'

export const cellsNotShownEn: RuleDocs = {
  title: 'Hidden cells',
  what: 'The workbook has hidden sheets, rows or columns, or contents under merged cells, which were not read.',
  why: 'What can be seen and printed is read; what is hidden stays in the file, and anybody can unhide it once it is published.',
  example: 'A hidden sheet of choices; spare rows of a template.',
  instead: 'Unhide what is needed and read again; delete the rest before publishing.',
  cannotSee: 'Text in the colour of its ground or in columns too narrow is read as usual.',
}
