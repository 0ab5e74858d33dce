import type { RuleDocs } from '../../rule.ts'

export const formCutEn: RuleDocs = {
  title: 'A form that is cut off',
  what: 'Only the head of a form was read and no indicators; or the file ends within a row.',
  why: 'The file may be cut short, or the indicators are in another one; without them there is nothing to check and score.',
  example: 'The file ends after 年度绩效目标.',
  instead: 'Download or export the whole file again.',
  cannotSee: 'Whether the original has indicators is not known.',
}
