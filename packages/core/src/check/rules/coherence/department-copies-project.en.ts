import type { RuleDocs } from '../../rule.ts'

export const departmentCopiesProjectEn: RuleDocs = {
  title: 'The department’s indicators are a project’s',
  what: 'Six in ten quantities of the whole department’s form have name and value of one project’s form in the same document.',
  why: 'The department’s targets are about all its duties, running costs and projects; a copy of one project hides what the rest of the money does.',
  example: 'Nine of eleven quantities are those of the project 阅读推广.',
  instead: 'Choose core outputs by duty: readers a year, new books, days that branches are open.',
  cannotSee: 'A unit with one project and one duty has like forms anyway. A copy in other words is not seen.',
}
