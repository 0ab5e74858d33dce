import type { RuleDocs } from '../../rule.ts'

export const closureSingleMissingEn: RuleDocs = {
  title: 'A blank that the rest of the form decides',
  what: 'A total, an execution rate, points, a score or the last step of the spending plan is blank, and the other numbers allow but one value.',
  why: 'Readers have to compute it themselves, and sums and scores take a blank for 0.',
  example: 'Budget of the year 50万元, executed 46万元, rate blank.',
  instead: 'Rate 92%.',
  fixSafety: 'It holds only if the other numbers are right, which the unit has to confirm, hence a suggestion.',
  cannotSee:
    'With two blanks, or where different relations give different values, nothing is said. Blank required cells belong to “required-field-missing”, blank costs to “cost-sum-gap”. In forms that no template knows no total is concluded.',
}
