import type { RuleDocs } from '../../rule.ts'

export const weightSumEn: RuleDocs = {
  title: 'Points that do not add up',
  what: 'All points with those for execution are not 100 (without a row of execution neither 90 nor 100); or the rows of a level 1 or 2 are not the points printed there; or the total row differs.',
  why: 'Points are ceilings of scores: where they are not 100, total and grade mean nothing.',
  example: '产出指标（50分）: 10, 10, 15, 10: 45.',
  instead: '产出指标（50分）: 10, 10, 15, 15: 50.',
  fixSafety: 'Where more than one change makes everything add up the unit has to choose, hence suggestions.',
  cannotSee:
    'With one cell blank (merged ones) nothing is added. Groups without printed points are not checked. How many points a level should have is a local matter.',
}
