import type { RuleDocs } from '../../rule.ts'

export const descriptionEchoEn: RuleDocs = {
  title: 'The description repeats the name',
  what: 'The column 指标描述 or 指标解释 copies the indicator’s name. Said once a form, with all places marked.',
  why: 'The column explains what is meant and how it is computed; a copy of the name leaves it as good as empty.',
  example: 'Indicator: 检修合格率; description: 检修合格率.',
  instead: 'Description: 一次验收合格的水泵台数÷检修台数×100%.',
  cannotSee: 'A description in other words that says no more is not recognised.',
}
