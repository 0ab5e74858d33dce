import type { RuleDocs } from '../../rule.ts'

export const taskWithoutIndicatorEn: RuleDocs = {
  title: 'A main task without an indicator',
  what: 'A task of the department’s year of which no indicator speaks, neither by name, value nor explanation.',
  why: 'Indicators cover the main tasks and the main spending. A task without one is not evaluated.',
  example: 'Task 湿地监测（86万元）; no indicator speaks of wetlands or monitoring.',
  instead: 'Add the quantity 监测湿地样点，≥36处.',
  cannotSee: 'Judged by words, hence a hint. Staff and running costs are not checked.',
}
