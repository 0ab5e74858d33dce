import type { RuleDocs } from '../../rule.ts'

export const yearMismatchEn: RuleDocs = {
  title: 'A year that is not the form’s',
  what: 'A year in a value, a result, a schedule or a spending plan lies before the form’s, or a whole period lies outside it; or a value is compared with a year after the form’s; or the goal begins with what is to be done in a year that is over (a warning).',
  why: 'It was most likely copied from another year; taken at its word the work is not done in this one.',
  example: 'Self-evaluation for 2024, result of a timeliness indicator: 2023年1-12月.',
  instead: '2024年1-12月.',
  fixSafety: 'Whether the year or the content is wrong is for a person to judge, hence a suggestion.',
  cannotSee:
    'A single later date may be a delay and belongs to another rule; dates without year are not looked at, nor is a goal that names this year too or tells what has been done.',
}
