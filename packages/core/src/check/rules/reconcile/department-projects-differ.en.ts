import type { RuleDocs } from '../../rule.ts'

export const departmentProjectsDifferEn: RuleDocs = {
  title: 'A department’s project expenditure and its projects’ files do not agree',
  what: 'A department’s form states its project expenditure, and other files of the call hold target tables of its projects for the year: more than the expenditure is a warning, less a hint.',
  why: 'Every project should have targets, and together they should be the department’s project expenditure. More is an error on one side; less means projects without targets.',
  example: 'The department’s form: 640,000 yuan for projects; the tables in three files add up to 700,000.',
  instead:
    'Check the department’s form and the project tables against the approved budget, and add the tables that lack.',
  cannotSee:
    'Only the files of the call are seen. Where all tables stand in the file of the department’s form, projects-vs-department looks at them. Secret projects are not published. Where the department’s form is for its own offices alone (本级), the projects of the units below do not count.',
}
