import type { RuleDocs } from '../../rule.ts'

export const projectsVsDepartmentEn: RuleDocs = {
  title: 'Projects do not add up to the department’s',
  what: 'The project expenditure of the whole department differs from the sum of the budgets of the project forms in the same document.',
  why: 'Every project should have targets. A smaller sum: some have none published; a larger one: an amount is wrong.',
  example: 'Department: projects 64万元; one form of 50万元.',
  instead: 'Add the forms for the other 14万元, or say why they have no targets.',
  cannotSee:
    'Forms outside the document are not seen. With several departments’ figures nothing is compared. Secret projects are not published: the sum is smaller then.',
}
