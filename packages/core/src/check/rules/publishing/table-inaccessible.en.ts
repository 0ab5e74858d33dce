import type { RuleDocs } from '../../rule.ts'

export const tableInaccessibleEn: RuleDocs = {
  title: 'Tables without header cells',
  what: 'No cell of a table on the web page is marked as a header (th or scope).',
  why: 'A screen reader tells by headers what a cell belongs to. Without them one hears nothing but numbers. Government information has to meet accessibility standards.',
  example: 'All cells are <td>; 一级指标 and 指标值 are only bold.',
  instead: '<th scope="col"> and <th scope="row">, or the page that this system writes.',
  cannotSee:
    'Only web pages are checked: header rows of Word and tags of PDF are not read, scans are told by pages-without-text. Whether headers are marked rightly cannot be seen.',
}
