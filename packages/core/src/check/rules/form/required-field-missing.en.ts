import type { RuleDocs } from '../../rule.ts'

export const requiredFieldMissingEn: RuleDocs = {
  title: 'A required header cell is blank',
  what: 'A required cell of the head is blank: project, department, implementing unit, budget of the year, goal, and what the template says is required.',
  why: 'Without it nobody knows whose form it is, for what, or how much money: it can be neither reviewed nor added up.',
  example: '项目名称：乡道养护; 主管部门：(blank).',
  instead: '主管部门：东栅县交通运输局.',
  fixSafety: 'An amount that follows from the others of the form is for the unit to confirm, so it is only suggested.',
  cannotSee:
    'What the form does not print is not asked for. Of forms that no template knows only project, department, unit, and whether there is any amount at all are looked at. A wrong entry is not seen.',
}
