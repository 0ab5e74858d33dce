import type { RuleDocs } from '../../rule.ts'

export const closureSingleWrongEn: RuleDocs = {
  title: 'One number against several relations',
  what: 'Two or more relations of the form (parts and total, execution and rate, points and total) do not hold, and changing one number alone makes all of them hold, which no other single number does.',
  why: 'Several sums that are off often come from one wrong number. Reported one by one they make people mend the wrong place.',
  example: 'Executed: total 64万元, of which fiscal 46万元, other 0; budget of the year 50万元, rate 92%.',
  instead: 'Executed in total 46万元: the sum of its parts, and 46÷50 = 92%.',
  fixSafety:
    'Only this number makes everything agree, but two may be wrong at once: the unit has to confirm, hence a suggestion.',
  cannotSee:
    'A single relation that does not hold belongs to its own rule (“budget-parts-total”, “exec-rate-arithmetic”). Two wrong numbers at once are not seen.',
}
