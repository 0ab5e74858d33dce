import type { RuleDocs } from '../../rule.ts'

export const costWithoutOutputEn: RuleDocs = {
  title: 'A cost without an output',
  what: 'A piece of work listed among the costs of which no output (quantity, quality, timeliness) speaks. Only in forms that list their costs piece by piece and where others have their outputs.',
  why: 'Money is spent to bring something about. Without an output nobody can see what, and nothing can be evaluated.',
  example: 'Cost: 弘扬工匠精神，≤3万元; no output speaks of craftsmen.',
  instead: 'Add the quantity 工匠进校园宣讲，≥12场, or drop the cost.',
  cannotSee:
    'Judged by words: other words for one thing may be flagged. Office costs, travel, printing, labour, maintenance, and names that end in 费, 成本 or 标准 are left out.',
}
