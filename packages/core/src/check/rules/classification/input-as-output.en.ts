import type { RuleDocs } from '../../rule.ts'

export const inputAsOutputEn: RuleDocs = {
  title: 'An input told as an output',
  what: 'A quantity is the staff, the stock or the internal meetings of the unit. Where the project is for these people, things or meetings nothing is said.',
  why: 'They are there every year and say nothing of what the project achieved.',
  example: '流动服务车保有量 =1辆; 召开年度工作会 1次.',
  instead: 'What is done with them: 流动服务车下乡服务 ≥40次.',
  cannotSee: 'Names without 召开, 保有量, 干部 and the like.',
}
