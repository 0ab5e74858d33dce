import type { RuleDocs } from '../../rule.ts'

export const budgetPartsTotalEn: RuleDocs = {
  title: 'Parts and total of the funds differ',
  what: 'The parts of the funds do not add up to their total (blank cells are 0), beyond the tolerance. Where only some parts are listed, their sum must not exceed the total.',
  why: 'The total is what execution rate and costs are held against; where it does not add up, nothing after it can be trusted.',
  example: 'Total of the year 120万元; fiscal 80万元, other 30万元: 110万元.',
  instead: 'Total of the year 120万元; fiscal 80万元, other 40万元.',
  fixSafety: 'Part or total may be wrong, which the program cannot know, hence a suggestion.',
  cannotSee:
    'Of forms whose template does not say what adds up only the nesting of labels is used, and without a part such as 其他 only whether parts exceed the total. A blank total or blank parts are not reported.',
}
