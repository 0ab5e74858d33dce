import type { RuleDocs } from '../../rule.ts'

export const halfWidthMarksEn: RuleDocs = {
  title: 'Half-width marks in Chinese text',
  what: 'Commas, semicolons, colons, question and exclamation marks between Chinese characters are half-width. Told once a file, with every place.',
  why: 'Chinese marks take the room of a character. Mixed widths are against the standard and look cramped.',
  example: '修缮校舍,添置课桌。',
  instead: '修缮校舍，添置课桌。',
  fixSafety: 'One mark for one mark; words and numbers stay. Safe to apply by itself.',
  cannotSee:
    'Only goals, names, explanations and notes are read; brackets, full stops and the labels of the form are not.',
}
