import type { RuleDocs } from '../../rule.ts'

export const expiredPlanEn: RuleDocs = {
  title: 'A plan that has ended',
  what: 'A five-year plan, a plan with printed years, or one whose successor is among the regulations, ended before the year of the document and is still its ground.',
  why: 'Targets rest on the plan in force. A plan long ended mostly shows a text copied year after year.',
  example: 'A document of 2025: 围绕《公共文化“十三五”规划》…… (to 2020).',
  instead: '围绕《公共文化“十四五”规划》…… (to 2025).',
  cannotSee:
    'A plan without years that is not among the regulations is not seen. Looking back at an old plan is not reported. Where the next one has not come out yet, ignore this.',
}
