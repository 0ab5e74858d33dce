import type { RuleDocs } from '../../rule.ts'

export const executionBehindEn: RuleDocs = {
  title: 'Spending below the warning line',
  what: 'The execution rate of the total is below the line that the region draws for the month (Sichuan: 25 % by April, 40 % by June, 60 % by August, 80 % by October).',
  why: 'Slow spending usually means that the work is behind. At the line it has to be decided whether to go on, reallocate or cancel.',
  example: 'A project in Sichuan at 52 % by August; the line is 60 %.',
  instead: 'The reason, and what will be spent in the months to come; or a request to adjust.',
  cannotSee:
    'Regions without a line are not checked (the national rules give no number), nor forms that do not tell their month. Only the total is looked at.',
}
