import type { RuleDocs } from '../../rule.ts'

export const goalNumberUnmeasuredEn: RuleDocs = {
  title: 'A number in the goal without an indicator',
  what: 'The goal promises a number, and no indicator has the same number or speaks of the thing. Goals of a text on several projects are held against the table of the project.',
  why: 'What the goal promises in numbers has to be measured, or nobody can say at the end of the year whether it was done.',
  example: 'Goal: 评选先进集体5个、先进个人20名; only persons are counted by an indicator.',
  instead: 'Add the quantity 评选先进集体，=5个.',
  cannotSee:
    'What is there already, how many districts are reached or into how many parts the work falls does not count. Numbers in Chinese characters and money are not checked. Other words for one thing may be flagged; other numbers are told by goal-number-differs.',
}
