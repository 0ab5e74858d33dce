import type { RuleDocs } from '../../rule.ts'

export const satisfactionNoOutputEn: RuleDocs = {
  title: 'A survey without an output',
  what: 'A satisfaction names the activity whose participants are asked, and neither the goal nor another indicator mentions it.',
  why: 'Whoever was offered nothing cannot be asked about it. The row was copied from another project, or an output is missing.',
  example: '参加垂钓游客的满意度≥90%; no output speaks of angling.',
  instead: 'Add the quantity 接待垂钓游客，≥1200人次, or drop the row.',
  cannotSee: 'Only satisfactions that name an activity are checked. Other words for one thing may be flagged.',
}
