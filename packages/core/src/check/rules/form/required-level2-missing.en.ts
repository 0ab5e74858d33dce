import type { RuleDocs } from '../../rule.ts'

export const requiredLevel2MissingEn: RuleDocs = {
  title: 'A required level is not there',
  what: 'The form has no quantity, no quality, or none of the four benefits.',
  why: 'Output and benefit are required, quantity and quality in principle. Without them nobody knows how much, how well and what for.',
  example: 'A project with timeliness, cost and satisfaction only.',
  instead: 'Add 更换管线 ≥3.2公里, 压力试验合格率 =100% and one benefit.',
  cannotSee:
    'Only whether there is one, not whether it is the right one. Forms not read as a whole, and those of one or two rows, are left alone.',
}
