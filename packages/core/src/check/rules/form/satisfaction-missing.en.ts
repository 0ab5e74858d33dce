import type { RuleDocs } from '../../rule.ts'

export const satisfactionMissingEn: RuleDocs = {
  title: 'Nobody asks those who are served',
  what: 'A quantity shows that the project serves people directly (trains, supports, visits, receives them), and no row asks for their satisfaction.',
  why: 'What serves the public has a satisfaction, and a real survey. Those who are served say how well it was done.',
  example: '慰问困难群众 ≥500户, and no satisfaction.',
  instead: 'Add 受慰问家庭满意度 ≥90%.',
  cannotSee: 'It goes by names and units of quantities; “慰问500户” that does not say whom is not seen.',
}
