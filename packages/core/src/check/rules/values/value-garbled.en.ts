import type { RuleDocs } from '../../rule.ts'

export const valueGarbledEn: RuleDocs = {
  title: 'A number that is repeated or glued',
  what: 'A number or a unit in the value stands twice, or is glued to other text, so that no exact value can be read.',
  why: 'What cannot be read exactly can be neither approved nor scored; an amount that stands twice is ten or a hundred times too large.',
  example: 'Cost 设备购置费: ≤36.536.5万元; budget 360 000元 and a cost ≤3636万元.',
  instead: '≤36.5万元; ≤36万元.',
  fixSafety: 'What was meant is for a person to judge, hence a suggestion.',
  cannotSee:
    'A repeated number that still looks normal (≥1010场) is seen only where the budget of the form gives it away.',
}
